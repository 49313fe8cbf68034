import { namesThen, partyNames } from '@/data/partyNames'
import { partyOf, signatoriesOnly, signatoryIds } from '@/data/parties'
import { asAtDay, partiesOn } from '@/data/treatyFacts'
import { treatyChapter, treatySources } from '@/data/treatySource'
import { councilParties } from '@/drawings/growth'
import { toIso, type Day } from '@/domain/partialDate'
import { formatDate } from '@/i18n/dates'
import type { GrowthWords } from '@/i18n/messages/background/en'
import type { ShareWords } from '@/i18n/messages/share/en'
import type { Speaker } from '@/i18n/speaker'
import { plain } from '@/i18n/template'

/** The columns of a sheet of Parties, in their order: each day in words and as ISO has it. */
export const partyColumns = [
  'party', 'iso3', 'signed', 'signedIso', 'instrument', 'deposited', 'depositedIso', 'inForce', 'inForceIso', 'council',
  'source',
] as const // prettier-ignore
type PartyColumn = (typeof partyColumns)[number]

/** A Party as a sheet tells it: text only, empty where there is nothing. */
export type PartySheetRow = Readonly<Record<PartyColumn, string>>

/** What a sheet of Parties says. */
export interface PartyWords {
  readonly speaker: Speaker
  readonly growth: GrowthWords
  readonly share: ShareWords
}

/** @returns every Party as at the date of the briefing, in the order of deposit, whatever the page is filtered to */
export function partySheetRows({ speaker: { language }, growth }: PartyWords): readonly PartySheetRow[] {
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
      party: then === undefined ? name : `${name} (${plain(growth['growth.nameThen'], language, { name: then })})`,
      // The European Union is no country, and has no code of one.
      iso3: id === 'EU' ? '' : id,
      signed,
      signedIso,
      instrument: growth[`instrument.${instrument}`],
      deposited,
      depositedIso,
      inForce,
      inForceIso,
      council: councilParties.includes(id) ? growth['growth.icis'] : '',
      source: `${treatySources.collection.title}; ${treatySources.bound.title}`,
    }
  })
}

/** @returns what stands over the columns */
export function partyHeadings({ speaker, growth, share }: PartyWords): PartySheetRow {
  const iso = (label: string) => plain(share['column.isoDate'], speaker.language, { label })
  return {
    party: growth['growth.party'],
    iso3: share['column.iso3'],
    signed: share['column.signed'],
    signedIso: iso(share['column.signed']),
    instrument: share['column.instrument'],
    deposited: share['column.deposited'],
    depositedIso: iso(share['column.deposited']),
    inForce: growth['growth.since'],
    inForceIso: iso(growth['growth.since']),
    council: growth['growth.icis'],
    source: speaker.say('source'),
  }
}

/** @returns in a sentence who signed and is no Party */
export function signedOnlyLine({ speaker: { language }, growth }: PartyWords): string {
  const names = new Intl.ListFormat(language).format(signatoryIds.map((id) => partyNames[id][language]))
  const days = new Set(signatoryIds.map((id) => formatDate(signatoriesOnly[id].signed, language)))
  return plain(growth['growth.signedOnly'], language, { names, date: [...days].join(', ') })
}

/** @returns where the rows are from, in the language shown */
export const partyOrigin = ({ speaker: { language }, growth }: PartyWords): string =>
  plain(growth['growth.origin'], language, { chapter: treatyChapter })
