import { namesThen, partyNames } from '@edition/partyNames'
import { partyOf, signatoryIds, signedOn } from '@/domain/parties'
import { asAtDay, partiesOn } from '@/domain/treatyFacts'
import { treatyChapter, treatySources } from '@edition/treatySources'
import { memberParties } from '@/drawings/parties/partiesOverTime'
import { toIso, type Day } from '@/domain/partialDate'
import { formatDate } from '@/i18n/dates'
import type { Texts } from '@/i18n/texts'
import type { Translator } from '@/i18n/translator'
import { format } from '@/i18n/format'

/** The columns of the sheet of Parties, in their order. Each day appears in words and in the format of ISO 8601. */
export const partyColumns = [
  'party',
  'iso3',
  'signed',
  'signedIso',
  'instrument',
  'deposited',
  'depositedIso',
  'inForce',
  'inForceIso',
  'member',
  'source',
] as const
type PartyColumn = (typeof partyColumns)[number]

/** A row of the sheet of Parties: text only, empty where there is no value. */
export type PartySheetRow = Readonly<Record<PartyColumn, string>>

/** The texts of the sheet of Parties. */
export interface PartyTexts {
  readonly translator: Translator
  readonly history: Texts['history']
  readonly share: Texts['exports']
}

/** @returns all Parties at the date of the edition in the order of deposit; the filter of the page does not apply */
export function partySheetRows({ translator: { language }, history }: PartyTexts): readonly PartySheetRow[] {
  const dated = (day: Day | undefined) =>
    day ? ([formatDate(day, language), toIso(day)] as const) : (['', ''] as const)
  return partiesOn(asAtDay).map((id) => {
    const { instrument, ...days } = partyOf(id)
    const [signed, signedIso] = dated(days.signed)
    const [deposited, depositedIso] = dated(days.deposited)
    const [inForce, inForceIso] = dated(days.inForce)
    const then = namesThen[id]?.[language]
    const name = partyNames[id][language]
    return {
      party: then === undefined ? name : `${name} (${format(history['parties.nameThen'], language, { name: then })})`,
      // A Party need not be a country, and only a country has a code of three letters.
      iso3: /^[A-Z]{3}$/.test(id) ? id : '',
      signed,
      signedIso,
      instrument: history[`instrument.${instrument}`],
      deposited,
      depositedIso,
      inForce,
      inForceIso,
      member: memberParties.includes(id) ? history['parties.member'] : '',
      source: `${treatySources.collection.title}; ${treatySources.bound.title}`,
    }
  })
}

/** @returns the headings of the columns */
export function partyHeadings({ translator, history, share }: PartyTexts): PartySheetRow {
  const iso = (label: string) => format(share['column.isoDate'], translator.language, { label })
  return {
    party: history['parties.party'],
    iso3: share['column.iso3'],
    signed: share['column.signed'],
    signedIso: iso(share['column.signed']),
    instrument: share['column.instrument'],
    deposited: share['column.deposited'],
    depositedIso: iso(share['column.deposited']),
    inForce: history['parties.since'],
    inForceIso: iso(history['parties.since']),
    member: history['parties.member'],
    source: translator.t('source'),
  }
}

/** @returns a sentence with the signatories that are not Parties */
export function signedOnlyLine({ translator: { language }, history }: PartyTexts): string {
  const names = new Intl.ListFormat(language).format(signatoryIds.map((id) => partyNames[id][language]))
  const days = new Set(signatoryIds.flatMap((id) => signedOn(id) ?? []).map((day) => formatDate(day, language)))
  return format(history['parties.signedOnly'], language, { names, date: [...days].join(', ') })
}

/** @returns the origin of the rows, in the language shown */
export const partyOrigin = ({ translator: { language }, history }: PartyTexts): string =>
  format(history['parties.origin'], language, { chapter: treatyChapter })
