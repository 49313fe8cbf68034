import { namesThen, partyNames } from '@edition/partyNames'
import type { PartyId } from '@/domain/edition'
import { partyOf, signatoryIds, signedOn } from '@/domain/parties'
import { sortedNames } from '@/domain/membersByName'
import { asAtDay, partiesOn } from '@/domain/treatyFacts'
import { treatyChapter, treatySources } from '@edition/treatySources'
import { memberParties } from '@/drawings/parties/partiesOverTime'
import { toIso, type Day } from '@/domain/partialDate'
import { formatDate } from '@/i18n/dates'
import type { Texts } from '@/i18n/texts'
import type { Translator } from '@/i18n/translator'
import { format } from '@/i18n/format'
import { tableOf, type Column, type Table } from './table'

/** The texts of the sheet of Parties. */
export interface PartyTexts {
  readonly translator: Translator
  readonly history: Texts['history']
  readonly share: Texts['exports']
}

/**
 * @returns all Parties at the date of the edition in the order of deposit, each day in words and in the format of ISO 8601;
 *   the filter of the page does not apply
 */
export function partyTable({ translator, history, share }: PartyTexts): Table {
  const { language } = translator
  const nameOf = (id: PartyId) => {
    const then = namesThen[id]?.[language]
    const name = partyNames[id][language]
    return then === undefined ? name : `${name} (${format(history['parties.nameThen'], language, { name: then })})`
  }
  const dated = (label: string, dayOf: (id: PartyId) => Day | undefined): readonly Column<PartyId>[] => {
    const textOf = (inFormat: (day: Day) => string) => (id: PartyId) => {
      const day = dayOf(id)
      return day ? inFormat(day) : ''
    }
    return [
      [label, textOf((day) => formatDate(day, language))],
      [format(share['column.isoDate'], language, { label }), textOf(toIso)],
    ]
  }
  const columns: readonly Column<PartyId>[] = [
    [history['parties.party'], nameOf],
    // A Party need not be a country, and only a country has a code of three letters.
    [share['column.iso3'], (id) => (/^[A-Z]{3}$/.test(id) ? id : '')],
    ...dated(share['column.signed'], (id) => partyOf(id).signed),
    [share['column.instrument'], (id) => history[`instrument.${partyOf(id).instrument}`]],
    ...dated(share['column.deposited'], (id) => partyOf(id).deposited),
    ...dated(history['parties.since'], (id) => partyOf(id).inForce),
    [history['parties.member'], (id) => (memberParties.includes(id) ? history['parties.member'] : '')],
    [translator.t('source'), () => `${treatySources.collection.title}; ${treatySources.bound.title}`],
  ]
  return tableOf(columns, partiesOn(asAtDay))
}

/** @returns a sentence with the signatories that are not Parties */
export function signedOnlyLine({ translator: { language }, history }: PartyTexts): string {
  const names = new Intl.ListFormat(language).format(
    sortedNames(
      signatoryIds.map((id) => partyNames[id][language]),
      language,
    ),
  )
  const days = new Set(signatoryIds.flatMap((id) => signedOn(id) ?? []).map((day) => formatDate(day, language)))
  return format(history['parties.signedOnly'], language, { names, date: [...days].join(', ') })
}

/** @returns the origin of the rows, in the language shown */
export const partyOrigin = ({ translator: { language }, history }: PartyTexts): string =>
  format(history['parties.origin'], language, { chapter: treatyChapter })
