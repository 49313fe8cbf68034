import { overrides as ownOverrides, day as ownDay } from '@/i18n/messages/ru/day'
import type { EditionTexts } from '@/i18n/editionTexts'

export const overrides: EditionTexts['overrides'] = {
  ...ownOverrides,

  asAt: 'По состоянию на {day}',
  lead: 'Стороны Конвенции о промышленных авариях, {day}: {bound} из {countries|genitive} стран, входивших в Совет в {ownYear} году.',
  shown: '{shown} из {countries|genitive} стран, входивших в Совет в {ownYear} году',
  shownStatus: '{shown} из {countries|genitive} стран, входивших в Совет в {ownYear} году. Статус: {facets}',
  shownSearch: '{shown} из {countries|genitive} стран, входивших в Совет в {ownYear} году. Поиск: «{query}»',
  shownStatusSearch:
    '{shown} из {countries|genitive} стран, входивших в Совет в {ownYear} году. Статус: {facets}. Поиск: «{query}»',
  eachIsOne: 'Такого статуса на {day} не было ни у одной из {countries|genitive} стран.',
  members: 'Страны, входившие в Совет в {ownYear} году: {countries|word}',
  dots: 'Программа: только {as-at}',
  paragraph: '{chapter}',
  credit:
    'Статус по Конвенции: Собрание договоров Организации Объединенных Наций, глава {chapter}, и InforMEA. Прочие факты: Группа информации ЕЭК ООН, «UNECE and Commonwealth of Independent States tighten cooperation on industrial safety», пресс-релиз, без даты [2016]; факты воспроизведены со ссылкой на источник.',
}

export const day: EditionTexts['day'] = {
  ...ownDay,

  leadDots: 'Данные о Программе оказания помощи известны только за {as-at}.',
  heading: 'Статус по Конвенции на другой день',
  folded: 'Программа: известно только за {as-at}',
  'stop.first': 'принятие Конвенции',
  'stop.own': 'месяц пресс-релиза',
  tooEarly: 'Конвенция принята {adopted}: более ранние даты не показаны.',
  dropped: 'Фильтр по программе снят: данные о программе известны только за {as-at}.',
}
