/** @returns the rules of the page's own style sheets that hold everywhere: none under a condition, none of a stranger */
export function styleSheetRules(): readonly CSSRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules]
    } catch {
      // An extension of the browser may bring a sheet that nobody else may read.
      return []
    }
  })
}
