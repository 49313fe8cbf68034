const column = /<c:dPt>[\s\S]*?<\/c:dPt>/g
const solid = /<a:solidFill>\s*<a:srgbClr val="(\w+)"\/>\s*<\/a:solidFill>/

const dotted = (part: string, dots: string): string =>
  part.replace(
    solid,
    `<a:pattFill prst="pct20"><a:fgClr><a:srgbClr val="${dots}"/></a:fgClr><a:bgClr><a:srgbClr val="$1"/></a:bgClr></a:pattFill>`,
  )

/**
 * @param xml a chart of two columns as pptxgenjs writes it
 * @param dots the colour of the dots
 * @returns the chart with changes for which pptxgenjs has no option: if both columns have the same fill, the first one,
 *   which counts the members with dots, gets dots too; labels stay horizontal; corners are not rounded; and the parts of
 *   a series follow the order of the standard
 */
export function withColumns(xml: string, dots: string): string {
  const [first = '', second = '', ...rest] = xml.match(column) ?? []
  const alike = solid.exec(first)?.[1] === solid.exec(second)?.[1]
  const columns = (alike ? dotted(first, dots) : first) + second + rest.join('')
  return xml
    .replaceAll(column, '')
    .replace('<c:dLbls>', `${columns}<c:dLbls>`)
    .replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>')
    .replace(/(<c:catAx>[\s\S]*?<a:bodyPr\b)[^>]*?(\/?>)/, '$1 rot="0" vert="horz"$2')
}
