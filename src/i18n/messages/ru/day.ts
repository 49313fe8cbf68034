import type { overrides as enOverrides, day as enDay } from '@/i18n/messages/en/day'

export const overrides: Record<keyof typeof enOverrides, string> = {
  countrySentence: '{country}: {fill}',
}

export const day: Record<keyof typeof enDay, string> = {
  leadDeposited: 'Документ сдан на хранение, еще не в силе: {pending}.',
  slider: 'Значимые даты',
  typed: 'Любой день',
  back: 'Вернуться к дате: {as-at}',
  close: 'Закрыть выбор даты',
  'stop.deposited': 'документ сдан на хранение: {countries}',
  'stop.bound': 'вступление в силу: {countries}',
  tooLate: 'Статус на более позднюю дату не проверен. Последний показанный день: {last}.',
  noDay: 'Такого дня в календаре нет.',
}
