import type PptxGenJS from 'pptxgenjs'
import type { Member } from '@/domain/rows'
import type { Channels } from '@/domain/talk'
import type { Box } from '@/drawings/projection'
import { dotsIn, putDots } from './freeform'
import { paintOf } from './look'
import { putShape } from './page'
import type { Script } from './script'
import { sentenceOf } from './told'

/** A tile with its dots, where `clear` is free of them. */
export function putTile(
  slide: PptxGenJS.Slide,
  member: Member,
  box: Box,
  clear: readonly Box[],
  channels: Channels,
  script: Script,
) {
  const { id } = member.country
  const { fill, dots, edge } = paintOf(script.classOf(id), channels)
  const [x0, y0, x1, y1] = box
  putShape(
    slide,
    'roundRect',
    box,
    { fill, line: edge, lineWidth: 2 },
    { name: script.nameOf(id), alt: sentenceOf(member, channels, script) },
  )
  if (!dots) return
  const inside = [[x0 + 4, y0 + 4], [x1 - 4, y0 + 4], [x1 - 4, y1 - 4], [x0 + 4, y1 - 4]] as const // prettier-ignore
  const name = script.tell('labelled', { label: script.nameOf(id), value: script.speaker.say('beneficiary.inList') })
  putDots(slide, dotsIn([inside], clear), dots, { name, alt: null })
}
