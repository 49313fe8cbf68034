import type { Member } from '@/domain/rows'
import type { Speaker } from './speaker'

/** @returns a country with both its statuses, as the name of the button that stands for it */
export const countrySentence = ({ country, convention, assistance }: Member, { language, say }: Speaker): string =>
  say('countrySentence', {
    country: country.name[language],
    convention: say(`${convention}.sentence`),
    assistance: say(`${assistance}.sentence`),
  })
