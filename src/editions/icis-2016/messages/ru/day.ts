import { overrides as ownOverrides, day as ownDay } from '@/i18n/messages/ru/day'
import type { EditionTexts } from '@/i18n/editionTexts'

export const overrides: EditionTexts['overrides'] = {
  ...ownOverrides,

  asAt: 'Статус по Конвенции на {day}',
  lead: 'Стороны Конвенции о промышленных авариях на {day}: {bound} из {countries} стран, входивших в Совет в {ownYear} году.',
  shown: '{shown} из {countries} стран (состав Совета в {ownYear} году)',
  shownStatus: '{shown} из {countries} стран (состав Совета в {ownYear} году). Статус: {facets}',
  shownSearch: '{shown} из {countries} стран (состав Совета в {ownYear} году). Поиск: «{query}»',
  shownStatusSearch:
    '{shown} из {countries} стран (состав Совета в {ownYear} году). Статус: {facets}. Поиск: «{query}»',
  eachIsOne: 'Такого статуса на {day} не было ни у одной из {countries|genitive} стран.',
  members: '{countries|Word} стран, входивших в Совет в {ownYear} году',
  dots: 'Программа: только на {as-at}',
  'listed.collection': '{chapter}',
  'listed.elsewhere': 'InforMEA',
  'listed.absent': 'Ни в одном из двух списков участников',
  credit:
    'Статус по Конвенции: Собрание договоров Организации Объединенных Наций, глава {chapter}, и InforMEA. Прочие факты: Группа информации ЕЭК ООН, «UNECE and Commonwealth of Independent States tighten cooperation on industrial safety», пресс-релиз, без даты [2016]; факты воспроизведены со ссылкой на источник.',
}

export const day: EditionTexts['day'] = {
  ...ownDay,

  leadDeposited: 'Документы сданы на хранение, Конвенция еще не в силе для следующих стран: {pending}.',
  pendingHead: 'документы сданы на хранение, Конвенция еще не в силе для следующих стран:',
  'stop.bound': 'вступление в силу: {countries}',
  leadDots: 'Статус по Программе оказания помощи известен только по состоянию на {as-at}.',
  heading: 'Статус по Конвенции на другую дату',
  folded: 'Статус по Программе известен только по состоянию на {as-at}',
  'stop.first': 'принятие Конвенции',
  'stop.own': 'месяц, на который приведены статусы в пресс-релизе',
  tooEarly: 'Конвенция принята {adopted}: более ранние даты не показаны.',
  dropped: 'Статус по Программе известен только по состоянию на {as-at}; фильтр снят.',
}
