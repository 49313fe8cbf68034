import type { Localised } from '@/domain/edition'

/** What a search engine or a shared link says of the page; only the build reads it. */
export const description: Localised = {
  en: 'Which ICIS countries are Parties to the UNECE Industrial Accidents Convention, which benefit from its Assistance Programme, and how the two bodies came together.',
  fr: 'Quels pays du Conseil sont Parties à la Convention de la CEE-ONU sur les accidents industriels, lesquels bénéficient de son Programme d’assistance, et comment les deux instances se sont rapprochées.',
  ru: 'Какие страны Совета являются Сторонами Конвенции ЕЭК ООН о промышленных авариях, какие — бенефициарами ее Программы оказания помощи и как сближались Совет и секретариат Конвенции.',
}
