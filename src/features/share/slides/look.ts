import type { DrawnClass } from '@/domain/status'
import type { Channels } from '@/domain/talk'
import { lightColour } from '@/ui/lightColour'
import { lookOf } from '@/ui/statusLook'
import { ink } from './page'

/** How a class is drawn on a slide; colours as pptxgenjs wants them. */
export interface ClassPaint {
  readonly fill: string
  readonly dots: string | null
  readonly edge: string
  /** Of the words on it. */
  readonly ink: string
}

const neutral = lightColour('--room-neutral')

/** As in a room, where the blue is stronger than on a desk. */
const colourOf = { '--party': lightColour('--room-party'), '--sand': lightColour('--sand') } as const
const inkOf = { '--party': lightColour('--party-ink'), '--sand': lightColour('--sand-ink') } as const

/**
 * @param statusClass what a country is
 * @param channels the statuses that the step has told
 * @returns how to draw it, with what the step has not told left out
 */
export function paintOf(statusClass: DrawnClass, channels: Channels): ClassPaint {
  const { fill, dots, outline } = lookOf[statusClass]
  switch (channels) {
    case 'none':
      return { fill: neutral, dots: null, edge: neutral, ink }
    case 'assistance':
      return { fill: neutral, dots: dots && ink, edge: ink, ink }
    case 'convention':
    case 'both':
      return {
        fill: colourOf[fill],
        dots: channels === 'both' && dots ? lightColour(dots) : null,
        edge: outline ? lightColour(outline) : colourOf[fill],
        ink: inkOf[fill],
      }
  }
}
