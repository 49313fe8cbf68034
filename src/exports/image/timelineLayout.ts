import { events, type EventId } from '@/data/events'
import type { CountryId } from '@/domain/country'
import { formatDateShort } from '@/i18n/dates'
import type { Translator } from '@/i18n/translator'
import type { Size } from '@/drawings/map/projection'
import { bandSlot, slotOf, timelineRows, type Slot } from '@/drawings/timeline/timelineScale'
import { linesOf, setType, type Ink, type Paragraph, type TextLine } from '@/drawings/typesetting'
import { originOf, type PictureTexts } from './pictureMessages'

/** Of the picture, in its own units, which are pixels at 1 ×. */
export const timelinePicture: Size = { width: 1600, height: 520 }
/** Units of the picture to a pixel of the strip. */
export const stripScale = 1.7

export const stripLeft = 40
export const stripWidth = timelinePicture.width - 2 * stripLeft
/** Height of the strip, its line in the middle. */
const stripHeight = 28 * stripScale
const textSize = 20
/** The Convention's two dates stand above and below: a picture's type is larger than the page's. */
const pictureSlots: Readonly<Record<EventId, Slot>> = {
  ...slotOf,
  adopted: { from: 0, to: 0.17, row: 'below', align: 'start' },
  'in-force': {
    from: 0,
    to: (timelineRows.find(({ id }) => id === 'in-force')?.to ?? 0) + 0.007,
    row: 'above',
    align: 'end',
  },
}
/** A little off the words of the meeting on the other side of the band. */
const asAtSlot: Slot = { ...bandSlot, from: bandSlot.from + 0.004, row: 'above', align: 'start' }

export interface TimelineLayout {
  readonly stripTop: number
  readonly footRule: number
  readonly lines: readonly TextLine[]
}

interface TimelineLayoutOptions {
  readonly texts: PictureTexts
  readonly shown: readonly CountryId[]
  readonly translator: Translator
}

/** @returns the meetings whose hosts the filter leaves out */
export const fadedEvents = (shown: readonly CountryId[]): readonly EventId[] =>
  events.flatMap(({ id, host }) => (host && !shown.includes(host) ? [id] : []))

/** The words of an event: its date and name, on one line where both fit, and what happened. */
function paragraphsOf(
  { id, date, kind }: (typeof events)[number],
  width: number,
  { language, t }: Translator,
  faded: boolean,
): readonly Paragraph[] {
  const titles = [
    ...(kind === 'project' ? [] : [formatDateShort(date, language)]),
    ...(id === 'adopted' || id === 'in-force' ? [] : [t(id)]),
  ]
  const [ink, soft]: readonly [Ink, Ink] = faded ? ['--faint', '--faint'] : ['--ink', '--muted']
  const titled = (text: string) => ({ text, size: textSize, bold: true, ink })
  const whole = titled(titles.join(' · '))
  const decided = { ...titled(t('meeting-2016.decided')), size: textSize - 2 }
  return [
    ...(linesOf(whole, width).length > 1 ? titles.map(titled) : [whole]),
    { text: t(`${id}.what`), size: textSize - 2, ink: soft },
    ...(id === 'meeting-2016' ? [decided] : []),
  ]
}

const at = (fraction: number) => stripLeft + fraction * stripWidth

function columnOf({ from, to, align }: Pick<Slot, 'from' | 'to' | 'align'>) {
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

/** The words of a slot, with where they stand and how high they are. */
function inSlot(slot: Slot, toSay: (width: number) => readonly Paragraph[]) {
  const place = columnOf(slot)
  const paragraphs = toSay(place.width)
  return { paragraphs, place, row: slot.row, height: setType(paragraphs, { ...place, top: 0 }).bottom }
}

/** @returns where everything on the picture of the timeline stands; the same for the same words, whatever draws it */
export function timelineLayout({ texts, shown, translator }: TimelineLayoutOptions): TimelineLayout {
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
  const footTop = timelinePicture.height - 20 - setType(attribution, { ...column, top: 0 }).bottom
  const foot = setType(attribution, { ...column, top: footTop })

  const faded = fadedEvents(shown)
  const labels = [
    ...events.map((event) =>
      inSlot(pictureSlots[event.id], (width) => paragraphsOf(event, width, translator, faded.includes(event.id))),
    ),
    inSlot(asAtSlot, () => [{ text: translator.t('bandAsAt'), size: textSize - 2, ink: '--muted' }]),
  ]
  const highest = (row: Slot['row']) => Math.max(...labels.map((text) => (text.row === row ? text.height : 0)))
  const [above, below] = [highest('above'), highest('below')]
  const room = footTop - 12 - head.bottom - above - stripHeight - below
  const stripTop = Math.round(head.bottom + room / 2 + above)
  const lines = labels.flatMap(
    ({ paragraphs, place, row, height }) =>
      setType(paragraphs, { ...place, top: row === 'above' ? stripTop - height - 2 : stripTop + stripHeight + 2 })
        .lines,
  )
  return { stripTop, footRule: footTop - 10, lines: [...head.lines, ...lines, ...foot.lines] }
}
