import { readFileSync } from 'node:fs'
import type { Language } from '../domain/language.ts'
import { fallback as en } from '../i18n/messages/fallback/en.ts'
import { fallback as fr } from '../i18n/messages/fallback/fr.ts'
import { fallback as ru } from '../i18n/messages/fallback/ru.ts'
import { neededSupport } from '../platform/oldestBrowsers.ts'
import { projectPath } from './sourceConfig.ts'

const texts = { en, fr, ru }

const pair = /light-dark\(([^,()]+), [^()]+\)/g

/**
 * @param tokens the style sheet of the colours
 * @returns its colours by day alone, for browsers to which those of day and night mean nothing
 */
export const dayColours = (tokens: string): string =>
  [...tokens.matchAll(/(--[\w-]+): ([^;]*light-dark\([^;]*);/g)]
    .map(([, name = '', value = '']) => `${name}:${value.replace(pair, '$1')}`)
    .join(';')

/** @returns the style of a page in a browser that the application is not made for, and of the lines about it */
export function fallbackStyle(): string {
  const colours = dayColours(readFileSync(projectPath('src/styles/tokens.css'), 'utf8'))
  return [
    `<style>@supports not (color:light-dark(red,red)){:root{color-scheme:light;${colours}}}`,
    `#not-loaded{display:none}@supports ${neededSupport}{#not-loaded{display:block}#too-old{display:none}}</style>`,
  ].join('')
}

/** @returns the same for the single file: where the application runs, the plain page is hidden */
export const plainStyle = (): string =>
  `${fallbackStyle()}<style>@supports ${neededSupport}{@media (scripting:enabled){#plain{display:none}}}</style>`

/** @returns lines about the page: the script of the head shows the first, the style sheet the other one */
export function fallbackLines(language: Language): string {
  const { notLoaded, reload, tooOld } = texts[language]
  // An empty `href` is the address of this page with all that was chosen in it.
  const line = `<p id="not-loaded" role="alert" hidden>${notLoaded} <a href="">${reload}</a></p>`
  return `${line}<p id="too-old">${tooOld}</p>`
}
