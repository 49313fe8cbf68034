import type PptxGenJS from 'pptxgenjs'
import type { Box, Point } from '@/drawings/map/projection'
import { tokenColour } from '@/ui/tokenColour'

/** A slide is laid out in pixels of 1280 × 720, the points of a drawing. */
export const slideSize = { width: 1280, height: 720 } as const

/** From its edges to what stands on a slide. */
const margin = 48
export const inner = { left: margin, right: slideSize.width - margin, top: 122, bottom: 620 } as const

const pixelsPerInch = 96
const pointsPerPixel = 0.75

export const ink = tokenColour('--ink')
export const paper = tokenColour('--paper')
export const muted = tokenColour('--muted')

/** Between the name of an object and its alternative text, until `accessible` parts them. */
export const seam = '\u241f'
/** In place of the text of what only decorates. */
export const ornament = '\u2400'

/** What an object is called in the selection pane, and what is read out in its place. */
export interface Spoken {
  readonly name: string
  /** `null` for what says nothing that is not also said in words. */
  readonly alt: string | null
}

/** @returns both in the one string that pptxgenjs lets an object have */
export const objectNameOf = ({ name, alt }: Spoken): string => `${name}${seam}${alt ?? ornament}`

export const inches = (pixels: number): number => pixels / pixelsPerInch

/** @returns a box of a slide as pptxgenjs wants it */
export const placed = ([x0, y0, x1, y1]: Box) => ({
  x: inches(x0),
  y: inches(y0),
  w: inches(x1 - x0),
  h: inches(y1 - y0),
})

export interface Paint {
  readonly fill?: string | undefined
  readonly line?: string | undefined
  /** In pixels. */
  readonly lineWidth?: number
  /** For what is scheduled, and for nothing else. */
  readonly dashed?: boolean
}

const painted = ({ fill, line, lineWidth = 1.5, dashed = false }: Paint) => ({
  ...(fill !== undefined && { fill: { color: fill } }),
  ...(line !== undefined && {
    line: { color: line, width: lineWidth * pointsPerPixel, ...(dashed && { dashType: 'dash' as const }) },
  }),
})

/** A shape that PowerPoint knows by name. */
export function putShape(
  slide: PptxGenJS.Slide,
  shape: 'rect' | 'ellipse' | 'diamond' | 'roundRect',
  box: Box,
  paint: Paint,
  spoken: Spoken,
) {
  slide.addShape(shape, {
    ...placed(box),
    ...painted(paint),
    ...(shape === 'roundRect' && { rectRadius: inches(5) }),
    objectName: objectNameOf(spoken),
  })
}

export function putLine(slide: PptxGenJS.Slide, [x0, y0]: Point, [x1, y1]: Point, paint: Paint, spoken: Spoken) {
  slide.addShape('line', {
    ...placed([Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]),
    ...painted(paint),
    flipV: (x1 - x0) * (y1 - y0) < 0,
    objectName: objectNameOf(spoken),
  })
}

/** A piece of a text that differs from the rest. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly color?: string
  /** In points. */
  readonly size?: number
  /** Whether the text goes on in a paragraph of its own. */
  readonly breakAfter?: boolean
}

export interface TextStyle {
  /** In points. */
  readonly size: number
  readonly bold?: boolean
  readonly color?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly valign?: 'top' | 'middle' | 'bottom'
  /** Whether each paragraph is an item of a list. */
  readonly listed?: boolean
  /** Between paragraphs, in points. */
  readonly gap?: number
  readonly wrap?: boolean
  /** Of the box itself, where the words stand on something. */
  readonly paint?: Paint
  /** From the edges of the box to its words, in pixels. */
  readonly inset?: number
}

/** A box of text; its words are its alternative text as well, where nothing else is given. */
export function putText(
  slide: PptxGenJS.Slide,
  text: string | readonly Run[],
  box: Box,
  style: TextStyle,
  spoken?: Partial<Spoken>,
) {
  const {
    size,
    bold = false,
    color = ink,
    align = 'left',
    valign = 'top',
    listed = false,
    gap = 0,
    wrap = true,
    paint,
    inset = 0,
  } = style
  const runs: readonly Run[] = typeof text === 'string' ? [{ text }] : text
  const texts = runs.map((run) => run.text).join(' ')
  slide.addText(
    runs.map((run) => ({
      text: run.text,
      options: {
        bold: run.bold ?? bold,
        color: run.color ?? color,
        fontSize: run.size ?? size,
        breakLine: run.breakAfter ?? false,
        ...(listed && { bullet: { characterCode: '2013', indent: Math.round(size * 0.9) } }),
        ...(gap > 0 && { paraSpaceAfter: gap }),
      },
    })),
    {
      ...placed(box),
      align,
      valign,
      margin: inset * pointsPerPixel,
      ...(paint && painted(paint)),
      wrap,
      isTextBox: !paint,
      objectName: objectNameOf({ name: spoken?.name ?? texts.slice(0, 60), alt: spoken?.alt ?? texts }),
    },
  )
}
