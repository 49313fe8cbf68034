import { members } from './members'
import type { languages } from './basics'
import type { PartyId, SignatoryId } from './parties'

type Localised = Readonly<Record<(typeof languages)[number], string>>

/**
 * The Parties and the two other signatories under the names of the United Nations (UNSD, M49 standard), shortened where
 * the Treaty Collection's table is. A Party need not be a State.
 */
export const partyNames: Readonly<Record<PartyId | SignatoryId, Localised>> = {
  NOR: { en: 'Norway', fr: 'Norvège', ru: 'Норвегия' },
  MDA: members.MDA.name,
  ALB: { en: 'Albania', fr: 'Albanie', ru: 'Албания' },
  RUS: members.RUS.name,
  HUN: { en: 'Hungary', fr: 'Hongrie', ru: 'Венгрия' },
  LUX: { en: 'Luxembourg', fr: 'Luxembourg', ru: 'Люксембург' },
  BGR: { en: 'Bulgaria', fr: 'Bulgarie', ru: 'Болгария' },
  ARM: members.ARM.name,
  ESP: { en: 'Spain', fr: 'Espagne', ru: 'Испания' },
  GRC: { en: 'Greece', fr: 'Grèce', ru: 'Греция' },
  EU: { en: 'European Union', fr: 'Union européenne', ru: 'Европейский союз' },
  DEU: { en: 'Germany', fr: 'Allemagne', ru: 'Германия' },
  CHE: { en: 'Switzerland', fr: 'Suisse', ru: 'Швейцария' },
  AUT: { en: 'Austria', fr: 'Autriche', ru: 'Австрия' },
  FIN: { en: 'Finland', fr: 'Finlande', ru: 'Финляндия' },
  SWE: { en: 'Sweden', fr: 'Suède', ru: 'Швеция' },
  HRV: { en: 'Croatia', fr: 'Croatie', ru: 'Хорватия' },
  EST: { en: 'Estonia', fr: 'Estonie', ru: 'Эстония' },
  CZE: { en: 'Czechia', fr: 'Tchéquie', ru: 'Чехия' },
  LTU: { en: 'Lithuania', fr: 'Lituanie', ru: 'Литва' },
  KAZ: members.KAZ.name,
  DNK: { en: 'Denmark', fr: 'Danemark', ru: 'Дания' },
  MCO: { en: 'Monaco', fr: 'Monaco', ru: 'Монако' },
  SVN: { en: 'Slovenia', fr: 'Slovénie', ru: 'Словения' },
  ITA: { en: 'Italy', fr: 'Italie', ru: 'Италия' },
  GBR: { en: 'United Kingdom', fr: 'Royaume-Uni', ru: 'Соединенное Королевство' },
  ROU: { en: 'Romania', fr: 'Roumanie', ru: 'Румыния' },
  BLR: members.BLR.name,
  POL: { en: 'Poland', fr: 'Pologne', ru: 'Польша' },
  SVK: { en: 'Slovakia', fr: 'Slovaquie', ru: 'Словакия' },
  FRA: { en: 'France', fr: 'France', ru: 'Франция' },
  AZE: members.AZE.name,
  LVA: { en: 'Latvia', fr: 'Lettonie', ru: 'Латвия' },
  CYP: { en: 'Cyprus', fr: 'Chypre', ru: 'Кипр' },
  BEL: { en: 'Belgium', fr: 'Belgique', ru: 'Бельгия' },
  PRT: { en: 'Portugal', fr: 'Portugal', ru: 'Португалия' },
  NLD: { en: 'Netherlands', fr: 'Pays-Bas', ru: 'Нидерланды' },
  MNE: { en: 'Montenegro', fr: 'Monténégro', ru: 'Черногория' },
  SRB: { en: 'Serbia', fr: 'Serbie', ru: 'Сербия' },
  MKD: { en: 'North Macedonia', fr: 'Macédoine du Nord', ru: 'Северная Македония' },
  BIH: { en: 'Bosnia and Herzegovina', fr: 'Bosnie-Herzégovine', ru: 'Босния и Герцеговина' },
  UKR: members.UKR.name,
  CAN: { en: 'Canada', fr: 'Canada', ru: 'Канада' },
  USA: { en: 'United States of America', fr: 'États-Unis d’Amérique', ru: 'Соединенные Штаты Америки' },
}

/** What a Party was called at the date of the briefing, where that was another name. */
export const namesThen: Partial<Readonly<Record<PartyId, Localised>>> = {
  MKD: {
    en: 'the former Yugoslav Republic of Macedonia',
    fr: 'l’ex-République yougoslave de Macédoine',
    ru: 'бывшая югославская Республика Македония',
  },
}
