import type { Member } from '@/domain/rows'
import type { Speaker } from './speaker'
import { assistanceWords, conventionWords } from './standingWords'

/** @returns a country with the statuses that are known of it, as the name of the button that stands for it */
export const countrySentence = (member: Member, speaker: Speaker): string =>
  speaker.say('countrySentence', {
    country: member.country.name[speaker.language],
    convention: conventionWords(member, '.sentence', speaker),
    assistance: assistanceWords(member, '.sentence', speaker),
  })
