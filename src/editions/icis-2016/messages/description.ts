import type { Localised } from '@/domain/edition'

/** What a search engine or a shared link says of the page; only the build reads it. */
export const description: Localised = {
  en: 'Which ICIS countries are Parties to the UNECE Industrial Accidents Convention, which benefit from its Assistance Programme, and how the Council and the secretariat of the Convention came closer.',
  fr: 'Quels pays du Conseil sont Parties à la Convention de la CEE-ONU sur les accidents industriels, lesquels bénéficient de son Programme d’assistance, et comment le Conseil et le secrétariat de la Convention se sont rapprochés.',
  ru: 'Какие страны Совета являются Сторонами Конвенции ЕЭК ООН о промышленных авариях, какие — бенефициарами ее Программы оказания помощи и как сближались Совет и секретариат Конвенции.',
}
