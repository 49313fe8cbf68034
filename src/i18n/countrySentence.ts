import type { Member } from '@/domain/member'
import type { Translator } from './translator'
import { dotsLabel, fillLabel } from './statusLabels'

/** @returns a country with its known statuses, as the name of its button */
export const countrySentence = (member: Member, translator: Translator): string =>
  translator.t('countrySentence', {
    country: member.country.name[translator.language],
    fill: fillLabel(member, '.sentence', translator),
    dots: dotsLabel(member, '.sentence', translator),
  })
