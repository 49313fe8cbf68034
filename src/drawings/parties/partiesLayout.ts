import { partiesChart, treatyClaims } from '@edition/parties'
import { partyNames } from '@edition/partyNames'
import { partyOf } from '@/domain/parties'
import type { ClaimId, Language, PartyId } from '@/domain/edition'
import { boundCounts, treatyStart, type TreatyFactId } from '@/domain/treatyFacts'
import { formatDateShort } from '@/i18n/dates'
import type { Texts } from '@/i18n/texts'
import { format } from '@/i18n/format'
import { along, below, partiesMarks, partiesSteps, partyTicks, startMark, yearTicks } from './partiesOverTime'
import { setType, type Paragraph, type TextLine } from '@/drawings/typesetting'
import type { Box, Point } from '@/drawings/map/projection'

/** A line of text on the chart with the facts behind its figures. A line without facts labels an axis or a step line. */
export interface PartiesLine extends TextLine {
  readonly claims: readonly (TreatyFactId | ClaimId)[]
}

/** The positions of the mark of a member, in pixels. */
interface PlacedMark {
  readonly id: PartyId
  readonly at: Point
  /** The point of its deposit, if it deposited before the treaty entered into force. */
  readonly deposited: Point | null
  readonly leader: Point
}

/** All elements of the static chart: on a slide, on paper, in a picture and on a PPTX slide. */
export interface PartiesLayout {
  readonly bound: readonly Point[]
  readonly deposited: readonly Point[]
  readonly start: readonly [Point, Point]
  readonly grid: readonly (readonly [Point, Point])[]
  readonly ticks: readonly (readonly [Point, Point])[]
  readonly marks: readonly PlacedMark[]
  readonly lines: readonly PartiesLine[]
}

const { roomAbove: room, startTop } = partiesChart
/** In Parties: the words of the last line stand higher here than in the chart of the page, whose type is smaller. */
const boundLift = 0.3

/** Distance from the baseline of a line to its middle, in ems. */
export const middle = 0.34

/** @returns the corners of a step line: horizontal to the day on which the count rises, then vertical */
function stepped(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point, index): Point[] => {
    const before = points[index - 1]
    return before && before[1] !== point[1] ? [[point[0], before[1]], point] : [point]
  })
}

/** Places paragraphs so that the last line ends at `foot`. */
const placedAbove = (
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
 * @param size of the font, in pixels
 * @returns the position of every element; it depends on the input only, not on the renderer
 */
export function partiesLayout(
  [x0, y0, x1, y1]: Box,
  size: number,
  texts: Texts['history'],
  language: Language,
): PartiesLayout {
  const [left, right, top, bottom] = [x0 + 1.7 * size, x1 - size, y0 + 0.3 * size, y1 - 1.7 * size]
  const x = (fraction: number) => left + fraction * (right - left)
  const y = (fraction: number) => top + fraction * (bottom - top)
  const over = (count: number) => y(below(count))
  const pointOf = (day: number, count: number): Point => [x(along(day)), over(count)]

  const line = (text: string, at: Point, anchor: TextLine['anchor'], rest: Partial<PartiesLine>): PartiesLine => ({
    text,
    x: at[0],
    y: at[1],
    size,
    bold: false,
    ink: '--ink',
    anchor,
    claims: [],
    ...rest,
  })
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
      [x(startMark.at), over(startTop)],
      [x(startMark.at), y(startMark.down)],
    ],
    grid: partyTicks.map((tick) => [
      [left, over(tick)],
      [right, over(tick)],
    ]),
    ticks: yearTicks.map(({ at }) => [
      [x(at), bottom],
      [x(at), bottom + 0.3 * size],
    ]),
    marks,
    lines: [
      ...partyTicks.map((tick) =>
        line(String(tick), [left - 0.4 * size, over(tick) + middle * size], 'end', { ink: '--muted' }),
      ),
      ...yearTicks.map(({ year, at }) =>
        line(String(year), [x(at), bottom + 1.5 * size], 'middle', { ink: '--muted' }),
      ),
      ...placedAbove(
        [{ text: texts['parties.deposited'], size, ink: '--muted', claims: [] }],
        { x: left + 0.5 * size, width: Math.min(beforeStart, 11 * size) },
        over(room.deposited),
      ),
      ...placedAbove(
        [
          { text: formatDateShort(treatyStart, language), size, bold: true, claims: [treatyClaims.start] },
          {
            text: format(texts['parties.start'], language, { first: boundCounts['bound-first-day'].count }),
            size,
            claims: ['bound-first-day'],
          },
        ],
        { x: x(startMark.at) - 0.5 * size, width: beforeStart, anchor: 'end' },
        over(room.start),
      ),
      ...placedAbove(
        [
          {
            text: format(texts['parties.bound'], language, { count: boundCounts['bound-as-at'].count }),
            size,
            bold: true,
            claims: ['bound-as-at'],
          },
        ],
        { x: right, width: right - x(startMark.at), anchor: 'end' },
        over(room.bound + boundLift),
      ),
      ...marks.map((mark) => mark.line),
    ],
  }
}
