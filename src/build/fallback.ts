import { neededSupport } from '../platform/oldestBrowsers.ts'
import { content } from './loadContent.ts'
import { lightCss } from '../styles/tokenSheets.ts'

/** @returns the style for browsers that the application does not support, and for the lines of `fallbackLines` */
export function fallbackStyle(): string {
  return [
    `<style>@supports not (color:light-dark(red,red)){${lightCss}}`,
    `#not-loaded{display:none}@supports ${neededSupport}{#not-loaded{display:block}#too-old{display:none}}</style>`,
  ].join('')
}

/** @returns the same for the single file: it also hides the plain page if the application runs */
export const plainStyle = (): string =>
  `${fallbackStyle()}<style>@supports ${neededSupport}{@media (scripting:enabled){#plain{display:none}}}</style>`

/** @returns two lines about the page: the prehydration script shows the first one, the style sheet the second one */
export function fallbackLines(language: (typeof content.languages)[number]): string {
  const { notLoaded, reload, tooOld } = content.fallback[language]
  // An empty `href` is the URL of this page with all its parameters.
  const line = `<p id="not-loaded" role="alert" hidden>${notLoaded} <a href="">${reload}</a></p>`
  return `${line}<p id="too-old">${tooOld}</p>`
}
