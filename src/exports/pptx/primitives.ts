import type PptxGenJS from 'pptxgenjs'
import type { Box, Point } from '@/drawings/map/projection'
import { tokenColour } from '@/ui/tokenColour'

/** The size of a PPTX slide in pixels, the unit of all drawings on it. */
export const slideSize = { width: 1280, height: 720 } as const

/** Distance from the edges of a PPTX slide to its content, in pixels. */
const margin = 48
export const inner = { left: margin, right: slideSize.width - margin, top: 122, bottom: 620 } as const

const pixelsPerInch = 96
const pointsPerPixel = 0.75

export const ink = tokenColour('--ink')
export const paper = tokenColour('--paper')
export const muted = tokenColour('--muted')

/** Separates the name of an object from its alternative text, until `patchPptx` splits them. */
export const seam = '\u241f'
/** Stands for the alternative text of an object that is only decorative. */
export const ornament = '\u2400'

/** The name of an object in the selection pane, with its alternative text unless it adds nothing to the visible text. */
export type ObjectLabel = string | { readonly name: string; readonly alt: string }

/** @returns the name and the alternative text in the only string that pptxgenjs accepts for an object */
export const objectNameOf = (label: ObjectLabel): string =>
  typeof label === 'string' ? `${label}${seam}${ornament}` : `${label.name}${seam}${label.alt}`

export const inches = (pixels: number): number => pixels / pixelsPerInch

/** @returns a box in inches, in the format of pptxgenjs */
export function placed([x0, y0, x1, y1]: Box) {
  return { x: inches(x0), y: inches(y0), w: inches(x1 - x0), h: inches(y1 - y0) }
}

export interface Paint {
  readonly fill?: string | undefined
  readonly line?: string | undefined
  /** In pixels. */
  readonly lineWidth?: number
  /** Only for scheduled events. */
  readonly dashed?: boolean
}

/** @returns a paint in the format of pptxgenjs */
export const painted = ({ fill, line, lineWidth = 1.5, dashed = false }: Paint) => ({
  ...(fill !== undefined && { fill: { color: fill } }),
  ...(line !== undefined && {
    line: { color: line, width: lineWidth * pointsPerPixel, ...(dashed && { dashType: 'dash' as const }) },
  }),
})

/** Draws a shape that PowerPoint knows by name. */
export function putShape(
  slide: PptxGenJS.Slide,
  shape: 'rect' | 'ellipse' | 'diamond' | 'roundRect',
  box: Box,
  paint: Paint,
  label: ObjectLabel,
) {
  slide.addShape(shape, {
    ...placed(box),
    ...painted(paint),
    ...(shape === 'roundRect' && { rectRadius: inches(5) }),
    objectName: objectNameOf(label),
  })
}

export function putLine(slide: PptxGenJS.Slide, [x0, y0]: Point, [x1, y1]: Point, paint: Paint, label: ObjectLabel) {
  slide.addShape('line', {
    ...placed([Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]),
    ...painted(paint),
    flipV: (x1 - x0) * (y1 - y0) < 0,
    objectName: objectNameOf(label),
  })
}

/** A piece of a text with its own style. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly color?: string
  /** In points. */
  readonly size?: number
  /** If true, the next run starts a new paragraph. */
  readonly breakAfter?: boolean
}

export interface TextStyle extends Pick<Run, 'bold' | 'color'> {
  /** In points. */
  readonly size: number
  readonly align?: 'left' | 'center' | 'right'
  readonly valign?: 'top' | 'middle' | 'bottom'
  /** If true, each paragraph is an item of a list. */
  readonly listed?: boolean
  /** Space between paragraphs, in points. */
  readonly gap?: number
  readonly wrap?: boolean
  /** Paint of the box itself, if the text has a background. */
  readonly paint?: Paint
  /** Distance from the edges of the box to its text, in pixels. */
  readonly inset?: number
}

/** Draws a text box, whose text is also its alternative text, and its name unless another one is given. */
export function putText(
  slide: PptxGenJS.Slide,
  text: string | readonly Run[],
  box: Box,
  style: TextStyle,
  name?: string,
) {
  const { size, bold = false, color = ink, align = 'left', valign = 'top' } = style
  const { listed = false, gap = 0, wrap = true, paint, inset = 0 } = style
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
      objectName: objectNameOf({ name: name ?? texts.slice(0, 60), alt: texts }),
    },
  )
}
