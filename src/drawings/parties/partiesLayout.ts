import { claims } from '@/data/claims'
import { partyNames } from '@/data/partyNames'
import { partyOf, type PartyId } from '@/data/parties'
import { boundCounts, type TreatyFactId } from '@/data/treatyFacts'
import type { Language } from '@/domain/language'
import { extent } from '@/domain/partialDate'
import { formatDateShort } from '@/i18n/dates'
import type { PartiesTexts } from '@/i18n/messages/background/en'
import { format } from '@/i18n/format'
import { axes, below, partiesMarks, partiesSteps, partyTicks, startMark, yearTicks } from './partiesOverTime'
import { setType, type Paragraph, type TextLine } from '@/drawings/typesetting'
import type { Box, Point } from '@/drawings/map/projection'

/** A line of words on the chart, and what its figures rest on; without any it is a mark of an axis. */
export interface PartiesLine extends TextLine {
  readonly claims: readonly (TreatyFactId | 'in-force')[]
}

/** A country of the Council in its place. */
interface PlacedMark {
  readonly id: PartyId
  readonly at: Point
  /** Where it deposited its instrument, if that was before anybody was bound. */
  readonly deposited: Point | null
  readonly leader: Point
}

/** Everything on a chart that stands still: in a room, on paper, in a picture and on a slide. */
export interface PartiesLayout {
  readonly bound: readonly Point[]
  readonly deposited: readonly Point[]
  readonly start: readonly [Point, Point]
  readonly grid: readonly (readonly [Point, Point])[]
  readonly ticks: readonly (readonly [Point, Point])[]
  readonly marks: readonly PlacedMark[]
  readonly lines: readonly PartiesLine[]
}

/** In Parties: the heights over the two steps from which there is room for words, and up to where the line of the first day leads. */
const room = { deposited: 12.8, start: 23, startTop: 30, bound: 41.6 }

/** From the baseline of a line to its middle, in ems. */
export const middle = 0.34

const yearAt = (year: number) => (extent({ precision: 'year', year })[0] - axes.days[0]) / (axes.days[1] - axes.days[0])

/** @returns the corners of a step: along to the day on which the count rises, then up */
function stepped(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point, index): Point[] => {
    const before = points[index - 1]
    return before && before[1] !== point[1] ? [[point[0], before[1]], point] : [point]
  })
}

/** Paragraphs whose last line stands on a height. */
const standing = (
  paragraphs: readonly (Paragraph & Pick<PartiesLine, 'claims'>)[],
  column: { readonly x: number; readonly width: number; readonly anchor?: TextLine['anchor'] },
  foot: number,
) => {
  let top = foot - setType(paragraphs, { ...column, top: 0 }).bottom
  return paragraphs.flatMap(({ claims: told, ...paragraph }) => {
    const { lines, bottom } = setType([paragraph], { ...column, top })
    top = bottom
    return lines.map((one): PartiesLine => ({ ...one, claims: told }))
  })
}

/**
 * @param box of the whole chart, its axes included, in pixels
 * @param size of its type, in pixels
 * @param texts of the chart
 * @param language of the names and dates
 * @returns where everything on it stands; the same for the same words, whatever draws it
 */
export function partiesLayout(
  [x0, y0, x1, y1]: Box,
  size: number,
  texts: PartiesTexts,
  language: Language,
): PartiesLayout {
  const [left, right, top, bottom] = [x0 + 1.7 * size, x1 - size, y0 + 0.3 * size, y1 - 1.7 * size]
  const x = (fraction: number) => left + fraction * (right - left)
  const y = (fraction: number) => top + fraction * (bottom - top)
  const over = (count: number) => y(below(count))
  const days = axes.days[1] - axes.days[0]
  const pointOf = (day: number, count: number): Point => [x((day - axes.days[0]) / days), over(count)]

  const line = (text: string, at: Point, anchor: TextLine['anchor'], rest: Partial<PartiesLine>): PartiesLine => ({
    text, x: at[0], y: at[1], size, bold: false, ink: '--ink', anchor, claims: [], ...rest,
  }) // prettier-ignore
  const beforeStart = x(startMark.at) - left - 0.5 * size
  const marks = partiesMarks.map(({ id, at, down, depositedAt, nameDown }) => ({
    id,
    at: [x(at), y(down)] as const,
    deposited: depositedAt === null ? null : ([x(depositedAt), y(down)] as const),
    leader: [x(at) + 0.9 * size, y(nameDown)] as const,
    line: line(
      depositedAt === null ? `${partyNames[id][language]}, ${partyOf(id).inForce.year}` : partyNames[id][language],
      [x(at) + 1.15 * size, y(nameDown) + middle * size],
      'start',
      { claims: [`${id}.in-force`, `${id}.deposited`] },
    ),
  }))
  return {
    bound: stepped(partiesSteps.map((row) => pointOf(row.day, row.bound))),
    deposited: stepped(
      partiesSteps.flatMap((row) => (row.deposited === null ? [] : [pointOf(row.day, row.deposited)])),
    ),
    start: [
      [x(startMark.at), over(room.startTop)],
      [x(startMark.at), y(startMark.down)],
    ],
    grid: partyTicks.map((tick) => [
      [left, over(tick)],
      [right, over(tick)],
    ]),
    ticks: yearTicks.map((year) => [
      [x(yearAt(year)), bottom],
      [x(yearAt(year)), bottom + 0.3 * size],
    ]),
    marks,
    lines: [
      ...partyTicks.map((tick) =>
        line(String(tick), [left - 0.4 * size, over(tick) + middle * size], 'end', { ink: '--muted' }),
      ),
      ...yearTicks.map((year) =>
        line(String(year), [x(yearAt(year)), bottom + 1.5 * size], 'middle', { ink: '--muted' }),
      ),
      ...standing(
        [{ text: texts['growth.deposited'], size, ink: '--muted', claims: [] }],
        { x: left + 0.5 * size, width: Math.min(beforeStart, 11 * size) },
        over(room.deposited),
      ),
      ...standing(
        [
          { text: formatDateShort(claims['in-force'].value, language), size, bold: true, claims: ['in-force'] },
          {
            text: format(texts['growth.start'], language, { first: boundCounts['bound-first-day'].count }),
            size,
            claims: ['bound-first-day'],
          },
        ],
        { x: x(startMark.at) - 0.5 * size, width: beforeStart, anchor: 'end' },
        over(room.start),
      ),
      ...standing(
        [
          {
            text: format(texts['growth.bound'], language, { count: boundCounts['bound-as-at'].count }),
            size,
            bold: true,
            claims: ['bound-as-at'],
          },
        ],
        { x: right, width: right - x(startMark.at), anchor: 'end' },
        over(room.bound),
      ),
      ...marks.map((mark) => mark.line),
    ],
  }
}
