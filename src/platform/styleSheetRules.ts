/** @returns the top-level rules of the page's own style sheets, without rules inside conditions */
export function styleSheetRules(): readonly CSSRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules]
    } catch {
      // A browser extension may add a style sheet that other scripts cannot read.
      return []
    }
  })
}
