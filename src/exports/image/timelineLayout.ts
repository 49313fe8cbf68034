import { pictureBandLabel, pictureLabels } from '@edition/timelineExports'
import { events, isDated, isDecided, isTitled } from '@/domain/events'
import type { LabelSlot } from '@/domain/editionSchema'
import type { CountryId, EventId } from '@/domain/edition'
import { formatDateShort } from '@/i18n/dates'
import type { ExportContext } from '@/exports/exportContext'
import type { Translator } from '@/i18n/translator'
import type { Size } from '@/drawings/map/projection'
import { linesOf, setType, type Ink, type Paragraph } from '@/drawings/typesetting'
import { originOf, type PictureTexts } from './pictureMessages'
import { setAbove } from './setAbove'

/** Size of the picture in its own units, which are pixels at scale 1. */
export const timelinePicture: Size = { width: 1600, height: 520 }
/** Units of the picture per pixel of the strip. */
export const stripScale = 1.7

export const stripLeft = 40
export const stripWidth = timelinePicture.width - 2 * stripLeft
/** Height of the strip; the axis is in the middle. */
const stripHeight = 28 * stripScale
const textSize = 20

interface TimelineLayoutOptions extends Pick<ExportContext, 'shown' | 'translator'> {
  readonly texts: PictureTexts
}

/** @returns the meetings whose hosts the filter leaves out */
export const fadedEvents = (shown: readonly CountryId[]): readonly EventId[] =>
  events.flatMap(({ id, host }) => (host && !shown.includes(host) ? [id] : []))

/** The texts of an event: its date and name, on one line if both fit, and its description. */
function paragraphsOf(
  { id, date }: (typeof events)[number],
  width: number,
  { language, t }: Translator,
  faded: boolean,
): readonly Paragraph[] {
  const titles = [...(isDated(id) ? [formatDateShort(date, language)] : []), ...(isTitled(id) ? [t(id)] : [])]
  const [ink, soft]: readonly [Ink, Ink] = faded ? ['--faint', '--faint'] : ['--ink', '--muted']
  const titled = (text: string) => ({ text, size: textSize, bold: true, ink })
  const whole = titled(titles.join(' · '))
  return [
    ...(linesOf(whole, width).length > 1 ? titles.map(titled) : [whole]),
    { text: t(`${id}.what`), size: textSize - 2, ink: soft },
    ...(isDecided(id) ? [{ ...titled(t(`${id}.decided`)), size: textSize - 2 }] : []),
  ]
}

const at = (fraction: number) => stripLeft + fraction * stripWidth

function columnOf({ from, to, align }: Pick<LabelSlot, 'from' | 'to' | 'align'>) {
  const [left, right] = [at(from), at(to)]
  const width = right - left
  switch (align) {
    case 'start':
      return { x: left, width, anchor: 'start' } as const
    case 'centre':
      return { x: (left + right) / 2, width, anchor: 'middle' } as const
    case 'end':
      return { x: right, width, anchor: 'end' } as const
  }
}

/** The texts of a slot, with their position and height. */
function inSlot(slot: LabelSlot, toSay: (width: number) => readonly Paragraph[]) {
  const place = columnOf(slot)
  const paragraphs = toSay(place.width)
  return { paragraphs, place, row: slot.row, height: setType(paragraphs, { ...place, top: 0 }).bottom }
}

/** @returns the position of everything on the picture of the timeline; it depends on the input only, not on the renderer */
export function timelineLayout({ texts, shown, translator }: TimelineLayoutOptions) {
  const column = { x: stripLeft, width: stripWidth }
  const head = setType(
    [
      { text: texts.title, size: 34, bold: true },
      { text: translator.t('timelineTitle'), size: 24, above: 4 },
      { text: texts.asAt, size: 20, bold: true, above: 8 },
      { text: texts.filter, size: 20, lines: 2 },
    ],
    { ...column, top: 26 },
  )
  const attribution = [{ text: originOf(texts), size: 16, ink: '--muted' }] as const
  const foot = setAbove(attribution, column, timelinePicture.height - 20)

  const faded = fadedEvents(shown)
  const labels = [
    ...events.map((event) =>
      inSlot(pictureLabels[event.id], (width) => paragraphsOf(event, width, translator, faded.includes(event.id))),
    ),
    inSlot(pictureBandLabel, () => [{ text: translator.t('bandAsAt'), size: textSize - 2, ink: '--muted' }]),
  ]
  const highest = (row: LabelSlot['row']) => Math.max(0, ...labels.map((text) => (text.row === row ? text.height : 0)))
  const [above, below] = [highest('above'), highest('below')]
  const room = foot.top - 12 - head.bottom - above - stripHeight - below
  const stripTop = Math.round(head.bottom + room / 2 + above)
  const topOf = ({ row, height }: (typeof labels)[number]) =>
    row === 'above' ? stripTop - height - 2 : stripTop + stripHeight + 2
  const lines = labels.flatMap((text) => setType(text.paragraphs, { ...text.place, top: topOf(text) }).lines)
  return { stripTop, footRule: foot.top - 10, lines: [...head.lines, ...lines, ...foot.lines] }
}
