import type { Member } from '@/domain/member'
import type { Translator } from './translator'
import { assistanceLabel, conventionLabel } from './statusLabels'

/** @returns a country with the statuses that are known of it, as the name of the button that stands for it */
export const countrySentence = (member: Member, translator: Translator): string =>
  translator.t('countrySentence', {
    country: member.country.name[translator.language],
    convention: conventionLabel(member, '.sentence', translator),
    assistance: assistanceLabel(member, '.sentence', translator),
  })
