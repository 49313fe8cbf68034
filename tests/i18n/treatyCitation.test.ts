import { describe, expect, test } from 'vitest'
import { treatyFactOf } from '@/domain/treatyFacts'
import { sources as en } from '@edition/messages/en/background'
import { sources as fr } from '@edition/messages/fr/background'
import { sources as ru } from '@edition/messages/ru/background'
import { treatyCitation, treatyFactName } from '@/i18n/treatyCitation'

const texts = { en, fr, ru }
const asWritten = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')

const fact = (id: string) => {
  const found = treatyFactOf(id)
  if (!found) throw new Error(`${id} is no fact`)
  return found
}

describe('the note of a fact of the treaty', () => {
  test.each([
    ['en', 'AZE.deposited', 'Azerbaijan: accession deposited 16 June 2004'],
    ['fr', 'AZE.deposited', 'Azerbaïdjan : instrument d’adhésion déposé le 16 juin 2004'],
    ['ru', 'AZE.deposited', 'Азербайджан: документ о присоединении сдан на хранение 16 июня 2004 года'],
    ['en', 'RUS.deposited', 'Russian Federation: acceptance deposited 1 February 1994'],
    ['fr', 'RUS.deposited', 'Fédération de Russie : instrument d’acceptation déposé le 1er février 1994'],
    ['ru', 'RUS.deposited', 'Российская Федерация: документ о принятии сдан на хранение 1 февраля 1994 года'],
    ['ru', 'NOR.deposited', 'Норвегия: документ об утверждении сдан на хранение 1 апреля 1993 года'],
    ['en', 'KAZ.in-force', 'Kazakhstan: Party since 11 April 2001'],
    ['fr', 'KAZ.in-force', 'Kazakhstan : Partie depuis le 11 avril 2001'],
    ['ru', 'KAZ.in-force', 'Казахстан: Сторона с 11 апреля 2001 года'],
    ['ru', 'RUS.signed', 'Российская Федерация: дата подписания — 18 марта 1992 года'],
    ['en', 'bound-first-day', 'Parties to the Convention, 19 April 2000: 17'],
    ['fr', 'bound-as-at', 'Nombre de Parties à la Convention (septembre 2016) : 41'],
    ['en', 'states-as-at', 'States among the Parties to the Convention, September 2016: 40'],
    ['fr', 'states-as-at', 'États parmi les Parties à la Convention (septembre 2016) : 40'],
    ['ru', 'states-as-at', 'Государств среди Сторон Конвенции, сентябрь 2016 года: 40'],
  ] as const)('in %s names %s', (language, id, name) => {
    expect(asWritten(treatyFactName(fact(id), texts[language], language))).toBe(name)
  })

  test.each([
    ['AZE.deposited', 'Listed in the United Nations Treaty Collection, chapter XXVII-6.'],
    [
      'AZE.in-force',
      'Listed by InforMEA; follows from the deposit of 16 June 2004: ninety days later, and not before the Convention itself entered into force (19 April 2000).',
    ],
    [
      'states-as-at',
      'Parties counted from the days on which the Convention entered into force for each; one of them, the European Union, is not a State.',
    ],
    ['bound-first-day', 'Counted from the days on which the Convention entered into force for each Party.'],
  ] as const)('names the source of %s', (id, where) => {
    expect(asWritten(treatyCitation(fact(id), en, 'en'))).toBe(where)
  })
})
