import type { Member } from '@/domain/rows'
import type { useLanguage } from './LanguageContext'

/** @returns a country with both its statuses, as the name of the button that stands for it */
export const countrySentence = (
  { country, convention, assistance }: Member,
  { language, say }: Pick<ReturnType<typeof useLanguage>, 'language' | 'say'>,
): string =>
  say('countrySentence', {
    country: country.name[language],
    convention: say(`${convention}.sentence`),
    assistance: say(`${assistance}.sentence`),
  })
