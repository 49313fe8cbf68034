import type { Language } from '@/domain/language'

/** The cases a sentence asks of a number: «девять стран», «из девяти стран»; English and French have one form. */
type NumberForm = 'nominative' | 'genitive'

const english = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
] as const // prettier-ignore
const french = [
  'zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze',
] as const // prettier-ignore
const russian = [
  'ноль', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять', 'одиннадцать',
  'двенадцать',
] as const // prettier-ignore
const russianGenitive = [
  'ноля', 'одного', 'двух', 'трех', 'четырех', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти', 'одиннадцати',
  'двенадцати',
] as const // prettier-ignore

const texts: Readonly<Record<Language, Readonly<Record<NumberForm, readonly string[]>>>> = {
  en: { nominative: english, genitive: english },
  fr: { nominative: french, genitive: french },
  ru: { nominative: russian, genitive: russianGenitive },
}

/** Kept, because one takes longer to make than a page takes to filter. */
const formats: Partial<Record<Language, Intl.NumberFormat>> = {}

/** The number in digits as the language writes it: 2.5, « 2,5 ». */
export const formatNumber = (n: number, language: Language): string =>
  (formats[language] ??= new Intl.NumberFormat(language)).format(n)

/**
 * The number as a word. One and two agree with their noun in French and Russian; the masculine is given.
 * Numbers that are not whole or above twelve stay in digits.
 */
export const numberWord = (n: number, language: Language, form: NumberForm): string =>
  texts[language][form][n] ?? formatNumber(n, language)

/** The text with a capital first letter, for the beginning of a sentence. */
export function capitalised(text: string, language: Language): string {
  const [first = '', ...rest] = text
  return first.toLocaleUpperCase(language) + rest.join('')
}
