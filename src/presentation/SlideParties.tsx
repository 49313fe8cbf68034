import { useRef, type CSSProperties } from 'react'
import { PartiesDrawing } from '@/drawings/parties/PartiesDrawing'
import { partiesLayout, middle, type PartiesLine } from '@/drawings/parties/partiesLayout'
import { useLanguage } from '@/i18n/LanguageContext'
import type { Texts } from '@/i18n/texts'
import { CitedValue } from '@/ui/CitedValue'
import { useSize } from '@/ui/useSize'
import styles from './SlideParties.module.css'

/** In pixels of the slide: the height of a landscape chart, the width of a chart on a phone, and their font sizes. */
const wide = { height: 700, type: 34 }
const phone = { width: 672, type: 28 }

/** @returns the lines of the chart with claims, from top to bottom; lines with the same claims form one paragraph */
function figuresOf(lines: readonly PartiesLine[]) {
  const figures = new Map<string, { readonly first: PartiesLine; readonly texts: readonly string[] }>()
  for (const line of lines) {
    const key = line.claims.join(' ')
    const { first, texts } = figures.get(key) ?? { first: line, texts: [] }
    if (key !== '') figures.set(key, { first, texts: [...texts, line.text] })
  }
  return [...figures.values()]
}

/** The Parties over time, readable from the last row: drawn for the aspect ratio of the box, and scaled with it. */
export function SlideParties({ texts }: { readonly texts: Texts['history'] }) {
  const { language } = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box, { width: 1808, height: wide.height })
  const shape = size.width / size.height
  const isPhone = shape < 1
  const [width, height] = isPhone ? [phone.width, phone.width / shape] : [wide.height * shape, wide.height]
  const type = isPhone ? phone.type : wide.type
  const layout = partiesLayout([0, 0, width, height], type, texts, language)
  const axes = layout.lines.filter(({ claims }) => claims.length === 0)

  const styleOf = ({ x, y, bold, anchor }: PartiesLine): CSSProperties => ({
    insetInlineStart: `${(x / width) * 100}%`,
    insetBlockStart: `${((y - middle * type) / height) * 100}%`,
    fontSize: `${(type / height) * 100}cqb`,
    fontWeight: bold ? 600 : 400,
    ...(anchor === 'end' && { textAlign: anchor, translate: '-100% -0.5lh' }),
  })
  return (
    <div ref={box} className={styles.parties}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={texts['parties.chart']}>
        <PartiesDrawing layout={{ ...layout, lines: axes }} size={type} />
      </svg>
      {figuresOf(layout.lines).map(({ first, texts: lines }) => (
        <p key={first.text} style={styleOf(first)}>
          <CitedValue claims={first.claims}>{lines.join('\n')}</CitedValue>
        </p>
      ))}
    </div>
  )
}
