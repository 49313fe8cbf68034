import { claims } from '@/data/claims'
import { members } from '@/data/members'
import type { EventId } from '@/data/events'
import { isStandingSaid } from '@/data/standing'
import { steps } from '@/data/talk'
import type { CountryId } from '@/domain/country'
import { toIso, type PartialDate } from '@/domain/partialDate'
import type { PublicAddress } from '@/domain/publicAddress'
import type { Member } from '@/domain/rows'
import type { View } from '@/domain/view'
import { shownSentence } from '@/i18n/shownSentence'
import { speakerOf, type Speaker } from '@/i18n/speaker'

/** What an export is made from: what is shown, in the language shown. */
export interface Handover {
  readonly view: View<EventId>
  readonly members: readonly Member[]
  /** Those of the nine that the filter leaves. */
  readonly shown: readonly CountryId[]
  readonly speaker: Speaker
  readonly address: PublicAddress
}

/** A file to be saved. */
export interface ExportFile {
  readonly name: string
  readonly content: Blob
}

/** What every export says of itself, in the language shown. */
export interface Colophon {
  readonly title: string
  /** What is shown of the nine. */
  readonly filter: string
  readonly asAt: string
  readonly credit: string
  /** With every map. */
  readonly disclaimer: string
  /** That it is no publication of the United Nations; empty where its issuer leaves that out. */
  readonly standing: string
}

/** @returns what an export says of itself */
export function colophonOf({ view, shown, speaker }: Handover): Colophon {
  const { say } = speaker
  const { of, values } = shownSentence(view, view.q, shown.length, speaker)
  return {
    title: say('title'),
    filter: say(of, values),
    asAt: say('asAt'),
    credit: say('credit'),
    disclaimer: say('disclaimer'),
    standing: isStandingSaid ? say('standing') : '',
  }
}

/** @returns the same as at the month of the press release, which is what the timeline tells of */
export const asTold = ({ view, speaker, ...rest }: Handover): Handover => ({
  ...rest,
  members,
  view: { ...view, asat: null },
  speaker: speakerOf(speaker.day ?? speaker),
})

/** @returns the same as the talk tells it, to which later developments add a step and nothing else */
export function inTalk(handover: Handover): Handover {
  const told = asTold(handover)
  return { ...told, speaker: speakerOf(told.speaker.later ?? told.speaker) }
}

/** @returns the steps that slides and pack tell: what came later only while the page shows it */
export const stepsTold = ({ view }: Handover) => steps.filter(({ leads }) => leads !== 'later' || view.later)

const asAt: PartialDate = claims['as-at'].value

/**
 * @param part what the file holds, such as `map`
 * @param extension without its dot
 * @returns the name of a file: what it is, as at when, and in which language
 */
export const fileName = (part: string, extension: string, { speaker, view }: Handover): string =>
  `icis-briefing-${part}-${view.asat ?? toIso(asAt)}-${speaker.language}.${extension}`
