import type { PartiesTexts } from '@/i18n/messages/background/en'
import { useLanguage } from '@/i18n/LanguageContext'
import { PartiesDrawing } from '@/drawings/parties/PartiesDrawing'
import { partiesLayout } from '@/drawings/parties/partiesLayout'
import { Sheet } from './PictureFrame'
import { TextLines } from './TextLines'
import { setType } from '@/drawings/typesetting'
import type { PictureTexts } from './pictureMessages'

/** Of the picture, in its own units, which are pixels at 1 ×. */
const size = { width: 1600, height: 900 }
const left = 40
/** Of the type on the chart. */
const type = 22
const column = { x: left, width: size.width - 2 * left }

interface PartiesPictureProps {
  readonly texts: PictureTexts
  readonly growth: PartiesTexts
  /** Where the chart is from, in place of the credit of the press release. */
  readonly origin: string
  /** Distinguishes what is named in one picture from another's. */
  readonly prefix: string
}

/** The Parties over time as a picture of its own, of one size everywhere: with its title, date and source. */
export function PartiesPicture({ texts, growth, origin, prefix }: PartiesPictureProps) {
  const { language } = useLanguage()
  const head = setType(
    [
      { text: growth.aboutGrowth, size: 34, bold: true },
      { text: texts.title, size: 24, above: 4 },
      { text: texts.asAt, size: 20, bold: true, above: 8 },
    ],
    { ...column, top: 26 },
  )
  const attribution = [
    { text: texts.publisherNote ? `${origin} ${growth['growth.standing']}` : origin, size: 16, ink: '--muted' },
  ] as const
  const footTop = size.height - 20 - setType(attribution, { ...column, top: 0 }).bottom
  const foot = setType(attribution, { ...column, top: footTop })
  return (
    <Sheet prefix={prefix} title={growth.aboutGrowth} size={size} faded={[]}>
      <PartiesDrawing
        layout={partiesLayout([left, head.bottom + 16, left + column.width, footTop - 24], type, growth, language)}
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
    </Sheet>
  )
}
