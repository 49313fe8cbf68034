import type { DayMessages } from './en'

export const overrides: DayMessages['overrides'] = {
  asAt: 'По состоянию на {day}',
  lead: 'Стороны Конвенции о промышленных авариях, {day}: {bound} из {countries|genitive} стран, входивших в Совет в {ownYear} году.',
  countrySentence: '{country}: {convention}',
  shown: '{shown} из {countries|genitive} стран, входивших в Совет в {ownYear} году',
  shownStatus: '{shown} из {countries|genitive} стран, входивших в Совет в {ownYear} году. Статус: {facets}',
  shownSearch: '{shown} из {countries|genitive} стран, входивших в Совет в {ownYear} году. Поиск: «{query}»',
  shownStatusSearch:
    '{shown} из {countries|genitive} стран, входивших в Совет в {ownYear} году. Статус: {facets}. Поиск: «{query}»',
  eachIsOne: 'Такого статуса на {day} не было ни у одной из {countries|genitive} стран.',
  members: 'Страны, входившие в Совет в {ownYear} году: {countries|word}',
  assistance: 'Программа: только {as-at}',
  paragraph: '{chapter}',
  credit:
    'Статус по Конвенции: Собрание договоров Организации Объединенных Наций, глава {chapter}, и InforMEA. Прочие факты: Группа информации ЕЭК ООН, «UNECE and Commonwealth of Independent States tighten cooperation on industrial safety», пресс-релиз, без даты [2016]; факты воспроизведены со ссылкой на источник.',
}

export const day: DayMessages['day'] = {
  leadProgramme: 'Данные о Программе оказания помощи известны только за {as-at}.',
  leadDeposited: 'Документ сдан на хранение, еще не в силе: {pending}.',
  heading: 'Статус по Конвенции на другой день',
  slider: 'Значимые даты',
  typed: 'Любой день',
  back: 'Вернуться к дате: {as-at}',
  close: 'Закрыть выбор даты',
  folded: 'Программа: известно только за {as-at}',
  'stop.adopted': 'принятие Конвенции',
  'stop.own': 'месяц пресс-релиза',
  'stop.deposited': 'документ сдан на хранение: {countries}',
  'stop.bound': 'вступление в силу: {countries}',
  tooLate: 'Статус на более позднюю дату не проверен. Последний показанный день: {last}.',
  tooEarly: 'Конвенция принята {adopted}: более ранние даты не показаны.',
  noDay: 'Такого дня в календаре нет.',
  dropped: 'Фильтр по программе снят: данные о программе известны только за {as-at}.',
}
