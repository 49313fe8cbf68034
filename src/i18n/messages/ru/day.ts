import type { overrides as enOverrides, day as enDay } from '@/i18n/messages/en/day'

export const overrides: Record<keyof typeof enOverrides, string> = {
  countrySentence: '{country}: {fill}',
}

export const day: Record<keyof typeof enDay, string> = {
  dated: '{date}: {what}',
  slider: 'Ключевые даты',
  typed: 'Другая дата',
  back: 'Вернуться: {as-at}',
  close: 'Закрыть выбор даты',
  'stop.deposited': 'документ сдан на хранение: {countries}',
  tooLate: 'Статус на более позднюю дату не проверен. Последний показанный день: {last}.',
  noDay: 'Такой даты не существует.',
}
