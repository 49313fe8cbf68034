import { afterEach, describe, expect, test, vi } from 'vitest'
import type { PartialDate } from '@/domain/partialDate'
import { formatDate, formatDateShort, formatMonthIn } from '@/i18n/dates'

const day = (year: number, month: number, date: number) => ({ year, month, day: date })
const on = (year: number, month: number, date: number): PartialDate => ({
  precision: 'day',
  ...day(year, month, date),
})
const from = (start: ReturnType<typeof day>, to: ReturnType<typeof day>): PartialDate => ({
  precision: 'range',
  from: start,
  to,
})

const meeting = from(day(2016, 9, 14), day(2016, 9, 15))
const conference = from(day(2016, 11, 28), day(2016, 11, 30))
const september: PartialDate = { precision: 'month', year: 2016, month: 9 }
const year: PartialDate = { precision: 'year', year: 2014 }

/** Replaces no-break spaces, because the tables read better with plain ones; another test checks the spaces. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

const table = [
  ['a year', year, '2014', '2014', '2014 год'],
  ['a month', september, 'September 2016', 'septembre 2016', 'сентябрь 2016 года'],
  ['a day', on(1992, 3, 17), '17 March 1992', '17 mars 1992', '17 марта 1992 года'],
  ['another day', on(2000, 4, 19), '19 April 2000', '19 avril 2000', '19 апреля 2000 года'],
  ['a first day', on(2016, 5, 1), '1 May 2016', '1er mai 2016', '1 мая 2016 года'],
  ['two days', meeting, '14–15 September 2016', '14 et 15 septembre 2016', '14–15 сентября 2016 года'],
  ['three days', conference, '28–30 November 2016', '28-30 novembre 2016', '28–30 ноября 2016 года'],
  [
    'days from the first',
    from(day(2016, 2, 1), day(2016, 2, 5)),
    '1–5 February 2016',
    '1er-5 février 2016',
    '1–5 февраля 2016 года',
  ],
  [
    'days of two months',
    from(day(2016, 11, 30), day(2016, 12, 2)),
    '30 November – 2 December 2016',
    '30 novembre-2 décembre 2016',
    '30 ноября – 2 декабря 2016 года',
  ],
  [
    'two days of two months',
    from(day(2016, 8, 31), day(2016, 9, 1)),
    '31 August – 1 September 2016',
    '31 août et 1er septembre 2016',
    '31 августа – 1 сентября 2016 года',
  ],
  [
    'days of two years',
    from(day(2016, 12, 30), day(2017, 1, 2)),
    '30 December 2016 – 2 January 2017',
    '30 décembre 2016-2 janvier 2017',
    '30 декабря 2016 года – 2 января 2017 года',
  ],
  ['whole years', from(day(2014, 1, 1), day(2016, 12, 31)), '2014–2016', '2014-2016', '2014–2016 годы'],
  ['a range of one day', from(day(2016, 6, 7), day(2016, 6, 7)), '7 June 2016', '7 juin 2016', '7 июня 2016 года'],
  ['a range of one year', from(day(2015, 1, 1), day(2015, 12, 31)), '2015', '2015', '2015 год'],
] as const satisfies readonly (readonly [string, PartialDate, string, string, string])[]

const russianMonths = [
  ['январь', 'января', 'январе'],
  ['февраль', 'февраля', 'феврале'],
  ['март', 'марта', 'марте'],
  ['апрель', 'апреля', 'апреле'],
  ['май', 'мая', 'мае'],
  ['июнь', 'июня', 'июне'],
  ['июль', 'июля', 'июле'],
  ['август', 'августа', 'августе'],
  ['сентябрь', 'сентября', 'сентябре'],
  ['октябрь', 'октября', 'октябре'],
  ['ноябрь', 'ноября', 'ноябре'],
  ['декабрь', 'декабря', 'декабре'],
] as const

test.each(table)('%s has the right form in each language', (_, date, en, fr, ru) => {
  expect(spaced(formatDate(date, 'en'))).toBe(en)
  expect(spaced(formatDate(date, 'fr'))).toBe(fr)
  expect(spaced(formatDate(date, 'ru'))).toBe(ru)
})

test.each(table)('the short form of %s omits only the Russian word for year', (_, date, en, fr, ru) => {
  expect(spaced(formatDateShort(date, 'en'))).toBe(en)
  expect(spaced(formatDateShort(date, 'fr'))).toBe(fr)
  expect(spaced(formatDateShort(date, 'ru'))).toBe(ru.replaceAll(/ год[аы]?/g, ''))
})

test.each(table)('the genitive of %s differs only in a Russian month alone', (name, date) => {
  expect(formatDate(date, 'en', true)).toBe(formatDate(date, 'en'))
  expect(formatDate(date, 'fr', true)).toBe(formatDate(date, 'fr'))
  const plain = spaced(formatDate(date, 'ru'))
  expect(spaced(formatDate(date, 'ru', true))).toBe(name === 'a month' ? 'сентября 2016 года' : plain)
})

test.each(table)('%s contains no space at which a line can break', (_, date) => {
  for (const language of ['en', 'fr', 'ru'] as const) {
    expect(formatDate(date, language)).not.toContain(' ')
    expect(formatDateShort(date, language)).not.toContain(' ')
    expect(formatMonthIn(date, language)).not.toContain(' ')
  }
})

test.each(russianMonths.map((names, index) => [index + 1, ...names] as const))(
  'month %i is in Russian «%s» alone, «%s» beside a day and in the genitive, and «%s» after “in”',
  (month, alone, besideDay, afterIn) => {
    const date: PartialDate = { precision: 'month', year: 2016, month }
    expect(spaced(formatDate(date, 'ru'))).toBe(`${alone} 2016 года`)
    expect(spaced(formatDate(on(2016, month, 7), 'ru'))).toBe(`7 ${besideDay} 2016 года`)
    expect(spaced(formatMonthIn(date, 'ru'))).toBe(`${afterIn} 2016 года`)
    expect(spaced(formatDate(date, 'ru', true))).toBe(`${besideDay} 2016 года`)
  },
)

test.each([
  ['a range', meeting, 'September 2016', 'septembre 2016', 'сентябре 2016 года'],
  ['a day', on(1992, 3, 17), 'March 1992', 'mars 1992', 'марте 1992 года'],
  ['a year', year, '2014', '2014', '2014 году'],
] as const)('the month of %s has the right form after “in”', (_, date, en, fr, ru) => {
  expect(spaced(formatMonthIn(date, 'en'))).toBe(en)
  expect(spaced(formatMonthIn(date, 'fr'))).toBe(fr)
  expect(spaced(formatMonthIn(date, 'ru'))).toBe(ru)
})

describe.each(['America/New_York', 'Asia/Bishkek', 'Pacific/Kiritimati'])(
  'on a machine in the time zone %s',
  (zone) => {
    afterEach(() => {
      vi.unstubAllEnvs()
      vi.useRealTimers()
    })

    test.each(table)('%s keeps its days', (_, date, en, fr, ru) => {
      vi.stubEnv('TZ', zone)
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
      expect(spaced(formatDate(date, 'en'))).toBe(en)
      expect(spaced(formatDate(date, 'fr'))).toBe(fr)
      expect(spaced(formatDate(date, 'ru'))).toBe(ru)
    })

    test('the time of the clock changes no date', () => {
      vi.stubEnv('TZ', zone)
      vi.useFakeTimers({ now: Date.UTC(2031, 0, 31, 23, 59) })
      expect(spaced(formatDate(meeting, 'en'))).toBe('14–15 September 2016')
      expect(spaced(formatDate(september, 'ru'))).toBe('сентябрь 2016 года')
    })
  },
)
