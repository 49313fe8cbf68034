import type { DisplayClass } from '@/domain/status'
import type { Channels } from '@/domain/talk'
import { tokenColour } from '@/ui/tokenColour'
import { statusStyle } from '@/ui/statusStyle'
import { ink } from './primitives'

/** How a class is drawn on a slide; colours as pptxgenjs wants them. */
export interface StatusPaint {
  readonly fill: string
  readonly dots: string | null
  readonly edge: string
  /** Of the words on it. */
  readonly ink: string
}

const neutral = tokenColour('--room-neutral')

/** As in a room, where the blue is stronger than on a desk. */
const colourOf = { '--party': tokenColour('--room-party'), '--sand': tokenColour('--sand') } as const
const inkOf = { '--party': tokenColour('--party-ink'), '--sand': tokenColour('--sand-ink') } as const

/**
 * @param statusClass what a country is
 * @param channels the statuses that the step has told
 * @returns how to draw it, with what the step has not told left out
 */
export function paintOf(statusClass: DisplayClass, channels: Channels): StatusPaint {
  const { fill, dots, outline } = statusStyle[statusClass]
  switch (channels) {
    case 'none':
      return { fill: neutral, dots: null, edge: neutral, ink }
    case 'assistance':
      return { fill: neutral, dots: dots && ink, edge: ink, ink }
    case 'convention':
    case 'both':
      return {
        fill: colourOf[fill],
        dots: channels === 'both' && dots ? tokenColour(dots) : null,
        edge: outline ? tokenColour(outline) : colourOf[fill],
        ink: inkOf[fill],
      }
  }
}
