import type { DisplayClass } from '@/domain/status'
import type { Channels } from '@/domain/editionSchema'
import { tokenColour } from '@/ui/tokenColour'
import { statusStyle } from '@/ui/statusStyle'
import { ink } from './primitives'

/** The paint of a class on a PPTX slide, with colours in the format of pptxgenjs. */
export interface StatusPaint {
  readonly fill: string
  readonly dots: string | null
  readonly edge: string
  /** Colour of the text on it. */
  readonly ink: string
}

const neutral = tokenColour('--room-neutral')

/** The colours of a slide, where the fill of the first facet is stronger than on the page. */
const colourOf = { '--filled': tokenColour('--room-filled'), '--sand': tokenColour('--sand') } as const
const inkOf = { '--filled': tokenColour('--filled-ink'), '--sand': tokenColour('--sand-ink') } as const

/** @returns the paint of a class, without the facets that the step does not draw */
export function paintOf(statusClass: DisplayClass, channels: Channels): StatusPaint {
  const { fill, dots, outline } = statusStyle[statusClass]
  switch (channels) {
    case 'none':
      return { fill: neutral, dots: null, edge: neutral, ink }
    case 'dots':
      return { fill: neutral, dots: dots && ink, edge: ink, ink }
    case 'fill':
    case 'both':
      return {
        fill: colourOf[fill],
        dots: channels === 'both' && dots ? tokenColour(dots) : null,
        edge: outline ? tokenColour(outline) : colourOf[fill],
        ink: inkOf[fill],
      }
  }
}
