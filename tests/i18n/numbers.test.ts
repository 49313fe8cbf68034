import { expect, test } from 'vitest'
import { capitalised, formatNumber, numberWord } from '@/i18n/numbers'

test.each([
  [0, 'zero', 'zéro', 'ноль', 'ноля'],
  [1, 'one', 'un', 'один', 'одного'],
  [2, 'two', 'deux', 'два', 'двух'],
  [3, 'three', 'trois', 'три', 'трех'],
  [4, 'four', 'quatre', 'четыре', 'четырех'],
  [5, 'five', 'cinq', 'пять', 'пяти'],
  [6, 'six', 'six', 'шесть', 'шести'],
  [7, 'seven', 'sept', 'семь', 'семи'],
  [8, 'eight', 'huit', 'восемь', 'восьми'],
  [9, 'nine', 'neuf', 'девять', 'девяти'],
  [10, 'ten', 'dix', 'десять', 'десяти'],
  [11, 'eleven', 'onze', 'одиннадцать', 'одиннадцати'],
  [12, 'twelve', 'douze', 'двенадцать', 'двенадцати'],
  [41, '41', '41', '41', '41'],
  [2.5, '2.5', '2,5', '2,5', '2,5'],
])('%d is %s, %s, %s (genitive %s)', (n, en, fr, ru, genitive) => {
  expect(numberWord(n, 'en', 'nominative')).toBe(en)
  expect(numberWord(n, 'en', 'genitive')).toBe(en)
  expect(numberWord(n, 'fr', 'nominative')).toBe(fr)
  expect(numberWord(n, 'fr', 'genitive')).toBe(fr)
  expect(numberWord(n, 'ru', 'nominative')).toBe(ru)
  expect(numberWord(n, 'ru', 'genitive')).toBe(genitive)
})

test.each([
  ['three', 'en', 'Three'],
  ['énergie', 'fr', 'Énergie'],
  ['три', 'ru', 'Три'],
  ['41', 'en', '41'],
  ['', 'ru', ''],
] as const)('“%s” begins a sentence in %s as “%s”', (text, language, expected) => {
  expect(capitalised(text, language)).toBe(expected)
})

test.each([
  [2.5, 'en', '2.5'],
  [2.5, 'fr', '2,5'],
  [2.5, 'ru', '2,5'],
  [41, 'ru', '41'],
] as const)('%d is written in %s as %s', (n, language, expected) => {
  expect(formatNumber(n, language)).toBe(expected)
})
