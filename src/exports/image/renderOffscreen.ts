import { createElement, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from '@/i18n/LanguageContext'
import type { LocaleMessages } from '@/i18n/translator'
import { styleSheetRules } from '@/platform/styleSheetRules'

/** Copies the CSS variables of the page outside any media query, so that no window or high contrast changes a picture. */
function takeTokens(style: CSSStyleDeclaration): void {
  for (const rule of styleSheetRules()) {
    if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue
    for (const name of rule.style) if (name.startsWith('--')) style.setProperty(name, rule.style.getPropertyValue(name))
  }
}

/**
 * Renders an SVG invisibly in the page, where style sheets and lengths apply, and always in the light colours.
 * @returns what `read` takes from the drawing, which is removed afterwards
 */
export function renderOffscreen<Result>(
  drawing: ReactNode,
  localeMessages: LocaleMessages,
  read: (svg: SVGSVGElement) => Result,
): Result {
  const paper = document.createElement('div')
  takeTokens(paper.style)
  paper.style.cssText +=
    ';position:fixed;inset:0 auto auto 0;width:0;height:0;overflow:hidden;color-scheme:light;forced-color-adjust:none'
  paper.inert = true
  paper.ariaHidden = 'true'
  document.body.append(paper)
  const root = createRoot(paper)
  try {
    flushSync(() => root.render(createElement(LanguageProvider, { value: localeMessages }, drawing)))
    const svg = [...paper.children].find((child) => child instanceof SVGSVGElement && child.id !== '')
    if (!(svg instanceof SVGSVGElement)) throw new Error('Nothing was drawn.')
    return read(svg)
  } finally {
    root.unmount()
    paper.remove()
  }
}
