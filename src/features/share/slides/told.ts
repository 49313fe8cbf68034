import { claims } from '@/data/claims'
import { toldStatuses } from '@/data/talkLines'
import type { Member } from '@/domain/rows'
import { statusClasses, statusesOf, type StatusClass } from '@/domain/status'
import type { Channels } from '@/domain/talk'
import { countrySentence } from '@/i18n/countrySentence'
import { assistanceWords, conventionWords } from '@/i18n/standingWords'
import type { Script } from './script'

/** What a swatch stands for. */
export interface Key {
  readonly drawn: StatusClass
  readonly words: string
  readonly count: number
}

/**
 * @param channels the statuses that a step has told
 * @returns what the fills and dots of the step mean; no class that is empty, for there is nothing to point at
 */
export function keysOf(channels: Channels, { speaker: { say } }: Script): readonly Key[] {
  switch (channels) {
    case 'none':
      return []
    case 'convention':
    case 'assistance':
      return toldStatuses[channels].map(({ status, drawn, claim }) => ({
        drawn,
        words: say(status),
        count: claims[claim].value,
      }))
    case 'both':
      return statusClasses
        .map((drawn) => {
          const { convention, assistance } = statusesOf[drawn]
          return { drawn, words: `${say(convention)}, ${say(`${assistance}.inList`)}`, count: claims[drawn].value }
        })
        .filter(({ count }) => count > 0)
  }
}

/** @returns a country with those of its statuses that the step has told */
export function sentenceOf(member: Member, channels: Channels, { speaker, tell, nameOf }: Script): string {
  const label = nameOf(member.country.id)
  switch (channels) {
    case 'none':
      return label
    case 'convention':
      return tell('labelled', { label, value: conventionWords(member, '.sentence', speaker) })
    case 'assistance':
      return tell('labelled', { label, value: assistanceWords(member, '.sentence', speaker) })
    case 'both':
      return countrySentence(member, speaker)
  }
}

/** @returns how many countries there are of each kind, in words for those who do not see them */
export const countsOf = (channels: Channels, script: Script): string =>
  keysOf(channels, script)
    .map(({ words, count }) => script.tell('labelled', { label: words, value: count }))
    .join('. ')
