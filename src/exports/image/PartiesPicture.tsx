import type { Texts } from '@/i18n/texts'
import { useLanguage } from '@/i18n/LanguageContext'
import { PartiesDrawing } from '@/drawings/parties/PartiesDrawing'
import { partiesLayout } from '@/drawings/parties/partiesLayout'
import { FootRule, PictureFrame } from './PictureFrame'
import { setType } from '@/drawings/typesetting'
import type { PictureTexts } from './pictureMessages'
import { setAbove } from './setAbove'

/** Size of the picture in its own units, which are pixels at scale 1. */
const size = { width: 1600, height: 900 }
const [left, right] = [40, size.width - 40]
/** Font size of the chart. */
const type = 22
const column = { x: left, width: right - left }

interface PartiesPictureProps {
  readonly texts: PictureTexts
  readonly history: Texts['history']
  /** The origin of the chart, in place of the credit of the source. */
  readonly origin: string
}

/** The Parties over time as a separate picture of fixed size, with title, date and source. */
export function PartiesPicture({ texts, history, origin }: PartiesPictureProps) {
  const { language } = useLanguage()
  const head = setType(
    [
      { text: history['parties.title'], size: 34, bold: true },
      { text: texts.title, size: 24, above: 4 },
      { text: texts.asAt, size: 20, bold: true, above: 8 },
    ],
    { ...column, top: 26 },
  )
  const attribution = [
    { text: texts.publisherNote ? `${origin} ${history['parties.publisherNote']}` : origin, size: 16, ink: '--muted' },
  ] as const
  const foot = setAbove(attribution, column, size.height - 20)
  const layout = partiesLayout([left, head.bottom + 16, right, foot.top - 24], type, history, language)
  return (
    <PictureFrame title={history['parties.title']} size={size} faded={[]} lines={[...head.lines, ...foot.lines]}>
      <PartiesDrawing layout={layout} size={type} />
      <FootRule left={left} right={right} y={foot.top - 10} />
    </PictureFrame>
  )
}
