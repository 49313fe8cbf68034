import type { Texts } from '@/i18n/texts'
import { useLanguage } from '@/i18n/LanguageContext'
import { PartiesDrawing } from '@/drawings/parties/PartiesDrawing'
import { partiesLayout } from '@/drawings/parties/partiesLayout'
import { PictureFrame } from './PictureFrame'
import { TextLines } from './TextLines'
import { setType } from '@/drawings/typesetting'
import type { PictureTexts } from './pictureMessages'

/** Size of the picture in its own units, which are pixels at scale 1. */
const size = { width: 1600, height: 900 }
const left = 40
/** Font size of the chart. */
const type = 22
const column = { x: left, width: size.width - 2 * left }

interface PartiesPictureProps {
  readonly texts: PictureTexts
  readonly history: Texts['history']
  /** The origin of the chart, in place of the credit of the source. */
  readonly origin: string
  /** Keeps the ids of two pictures apart. */
  readonly prefix: string
}

/** The Parties over time as a separate picture of fixed size, with title, date and source. */
export function PartiesPicture({ texts, history, origin, prefix }: PartiesPictureProps) {
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
  const footTop = size.height - 20 - setType(attribution, { ...column, top: 0 }).bottom
  const foot = setType(attribution, { ...column, top: footTop })
  return (
    <PictureFrame prefix={prefix} title={history['parties.title']} size={size} faded={[]}>
      <PartiesDrawing
        layout={partiesLayout([left, head.bottom + 16, left + column.width, footTop - 24], type, history, language)}
        size={type}
      />
      <line
        x1={left}
        x2={left + column.width}
        y1={footTop - 10}
        y2={footTop - 10}
        strokeWidth="1.5"
        style={{ stroke: 'var(--rule-strong)' }}
      />
      <TextLines lines={[...head.lines, ...foot.lines]} />
    </PictureFrame>
  )
}
