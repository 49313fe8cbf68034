import type { InterfaceLanguage } from './interfaceLanguage'

/** The case of a number in a sentence: «две страны», «из двух стран», «двум странам»; English and French have one form. */
type NumberForm = 'nominative' | 'genitive' | 'dative'

const english = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const french = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ')
const russian = 'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать'.split(' ')
const russianGenitive =
  'ноля одного двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати'.split(' ')

const russianDative = 'нолю одному двум трем четырем пяти шести семи восьми девяти десяти одиннадцати двенадцати'.split(
  ' ',
)

const texts: Readonly<Record<InterfaceLanguage, Readonly<Record<NumberForm, readonly string[]>>>> = {
  en: { nominative: english, genitive: english, dative: english },
  fr: { nominative: french, genitive: french, dative: french },
  ru: { nominative: russian, genitive: russianGenitive, dative: russianDative },
}

/** Cached, because creating a formatter takes longer than filtering the page. */
const formats: Partial<Record<InterfaceLanguage, Intl.NumberFormat>> = {}

/** The number in digits, in the format of the language: 2.5 or 2,5. */
export const formatNumber = (n: number, language: InterfaceLanguage): string =>
  (formats[language] ??= new Intl.NumberFormat(language)).format(n)

/**
 * The number as a word. In French and Russian, one and two agree with their noun; this is the masculine form.
 * Fractions and numbers above twelve stay in digits.
 */
export const numberWord = (n: number, language: InterfaceLanguage, form: NumberForm): string =>
  texts[language][form][n] ?? formatNumber(n, language)

/** The text with a capital first letter, for the beginning of a sentence. */
export function capitalised(text: string, language: InterfaceLanguage): string {
  const [first = '', ...rest] = text
  return first.toLocaleUpperCase(language) + rest.join('')
}
