import JSZip from 'jszip'
import type { Language } from '@/domain/edition'
import type { InterfaceLanguage } from '@/i18n/interfaceLanguage'
import { tokenColour } from '@/ui/tokenColour'
import { ink, ornament, seam } from './primitives'

const localeOf: Readonly<Record<InterfaceLanguage, string>> = { en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU' }

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>'

const objectLabel = new RegExp(
  `<p:cNvPr id="\\d+" name="([^"${seam}]*)${seam}([^"]*)"(?: descr="[^"]*")?\\s*(?:/>|></p:cNvPr>)`,
  'g',
)

/** Separates names from alternative texts, and gives each object its own id, because a table repeats the id of another. */
const withWords = (xml: string): string => {
  let id = 1
  return xml
    .replaceAll(objectLabel, (_, name: string, alt: string) =>
      alt === ornament
        ? `<p:cNvPr id="0" name="${name}" descr="">${decorative}</p:cNvPr>`
        : `<p:cNvPr id="0" name="${name}" descr="${alt}"/>`,
    )
    .replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`)
}

const headline =
  /<p:cNvPr id="(\d+)" name="[^"]*"(?=><\/p:cNvPr><p:cNvSpPr[^>]*>(?:<\/p:cNvSpPr>)?<p:nvPr><p:ph\s[^>]*type="title")/g

const withHeads = (xml: string): string => xml.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1" firstCol="1"/>')

/** Sets the language of every text run, and of the runs that an editor adds. */
const inLanguage = (xml: string, locale: string): string =>
  xml.replaceAll(/ (?:altLang|lang)="[^"]*"/g, '').replaceAll(/<a:(rPr|endParaRPr|defRPr)\b/g, `<a:$1 lang="${locale}"`)

const column = /<c:dPt>[\s\S]*?<\/c:dPt>/g
const solid = /<a:solidFill>\s*<a:srgbClr val="(\w+)"\/>\s*<\/a:solidFill>/

const dotted = (part: string): string =>
  part.replace(
    solid,
    `<a:pattFill prst="pct20"><a:fgClr><a:srgbClr val="${ink}"/></a:fgClr><a:bgClr><a:srgbClr val="$1"/></a:bgClr></a:pattFill>`,
  )

/**
 * Changes a chart of two columns: if both have the same fill, the first one, which counts the members with dots, gets dots
 * too; labels stay horizontal; corners are not rounded; and the parts of a series follow the order of the standard.
 */
function withColumns(xml: string): string {
  const [first = '', second = '', ...rest] = xml.match(column) ?? []
  const alike = solid.exec(first)?.[1] === solid.exec(second)?.[1]
  const columns = (alike ? dotted(first) : first) + second + rest.join('')
  return xml
    .replaceAll(column, '')
    .replace('<c:dLbls>', `${columns}<c:dLbls>`)
    .replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>')
    .replace(/(<c:catAx>[\s\S]*?<a:bodyPr\b)[^>]*?(\/?>)/, '$1 rot="0" vert="horz"$2')
}

/** The colours that PowerPoint offers first, in the order of its theme: they are the colours of the PPTX slides. */
const accents = ['--room-filled', '--sand', '--meeting', '--room-neutral'] as const
const withAccents = (xml: string): string =>
  accents.reduce(
    (theme, token, index) =>
      theme.replace(
        new RegExp(`(<a:accent${index + 1}><a:srgbClr val=")\\w+`),
        (_, start: string) => start + tokenColour(token),
      ),
    xml,
  )

function mended(name: string, xml: string, headlineName: string): string {
  if (name.startsWith('ppt/charts/')) return withColumns(xml)
  if (name.startsWith('ppt/theme/')) return withAccents(xml)
  const titled = xml.replaceAll(headline, `<p:cNvPr id="$1" name="${headlineName}"`)
  return name.startsWith('ppt/slides/') ? withHeads(withWords(titled)) : titled
}

/**
 * Adds what pptxgenjs has no option for: alternative texts, table headings and the language of every text run.
 * @param headlineName the name of the placeholder of a headline
 */
export async function patchPptx(bytes: ArrayBuffer, language: Language, headlineName: string): Promise<ArrayBuffer> {
  const zip = await JSZip.loadAsync(bytes)
  const locale = localeOf[language]
  await Promise.all(
    zip.file(/^ppt\/.*\.xml$/).map(async (part) => {
      zip.file(part.name, inLanguage(mended(part.name, await part.async('string'), headlineName), locale))
    }),
  )
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } })
}
