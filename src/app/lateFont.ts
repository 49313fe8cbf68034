import { pageRules } from '@/platform/pageRules'

function showLateFont() {
  for (const rule of pageRules())
    if (rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-display') === 'optional')
      rule.style.setProperty('font-display', 'swap')
}

/** The page shows its own font from the first press on, if it came too late for the first paint. */
export function showLateFontAtPress(): void {
  for (const press of ['pointerdown', 'keydown']) addEventListener(press, showLateFont, { once: true, capture: true })
}
