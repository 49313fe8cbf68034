import { expect, test } from 'vitest'
import { capitalised, formatNumber, numberWord } from '@/i18n/numbers'

test.each([
  [0, 'zero', 'zéro', 'ноль', 'ноля', 'нолю'],
  [1, 'one', 'un', 'один', 'одного', 'одному'],
  [2, 'two', 'deux', 'два', 'двух', 'двум'],
  [3, 'three', 'trois', 'три', 'трех', 'трем'],
  [4, 'four', 'quatre', 'четыре', 'четырех', 'четырем'],
  [5, 'five', 'cinq', 'пять', 'пяти', 'пяти'],
  [6, 'six', 'six', 'шесть', 'шести', 'шести'],
  [7, 'seven', 'sept', 'семь', 'семи', 'семи'],
  [8, 'eight', 'huit', 'восемь', 'восьми', 'восьми'],
  [9, 'nine', 'neuf', 'девять', 'девяти', 'девяти'],
  [10, 'ten', 'dix', 'десять', 'десяти', 'десяти'],
  [11, 'eleven', 'onze', 'одиннадцать', 'одиннадцати', 'одиннадцати'],
  [12, 'twelve', 'douze', 'двенадцать', 'двенадцати', 'двенадцати'],
  [41, '41', '41', '41', '41', '41'],
  [2.5, '2.5', '2,5', '2,5', '2,5', '2,5'],
])('%d is %s, %s, %s (genitive %s, dative %s)', (n, en, fr, ru, genitive, dative) => {
  expect(numberWord(n, 'en', 'nominative')).toBe(en)
  expect(numberWord(n, 'en', 'genitive')).toBe(en)
  expect(numberWord(n, 'fr', 'nominative')).toBe(fr)
  expect(numberWord(n, 'fr', 'genitive')).toBe(fr)
  expect(numberWord(n, 'ru', 'nominative')).toBe(ru)
  expect(numberWord(n, 'ru', 'genitive')).toBe(genitive)
  expect(numberWord(n, 'en', 'dative')).toBe(en)
  expect(numberWord(n, 'fr', 'dative')).toBe(fr)
  expect(numberWord(n, 'ru', 'dative')).toBe(dative)
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
