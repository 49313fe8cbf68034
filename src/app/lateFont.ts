import { pageRules } from '@/platform/pageRules'

function showLateFont() {
  for (const sheet of document.querySelectorAll<HTMLStyleElement>('style[media*=scripting]')) sheet.media = 'all'
  for (const rule of pageRules())
    if (rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-display') === 'optional')
      rule.style.setProperty('font-display', 'swap')
}

/** The page shows its own font from the first press on, if it was not there for the first paint; it is fetched by then. */
export function showLateFontAtPress(): void {
  for (const { media, href } of document.querySelectorAll<HTMLLinkElement>('[as=font]'))
    if (media !== 'all') void fetch(href).catch(() => {})
  for (const press of ['pointerdown', 'keydown']) addEventListener(press, showLateFont, { once: true, capture: true })
}
