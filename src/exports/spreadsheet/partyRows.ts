import { namesThen, partyNames } from '@/data/partyNames'
import { partyOf, signatoriesOnly, signatoryIds } from '@/data/parties'
import { asAtDay, partiesOn } from '@/data/treatyFacts'
import { treatyChapter, treatySources } from '@/data/treatySource'
import { councilParties } from '@/drawings/parties/partiesOverTime'
import { toIso, type Day } from '@/domain/partialDate'
import { formatDate } from '@/i18n/dates'
import type { PartiesTexts } from '@/i18n/messages/background/en'
import type { ExportTexts } from '@/i18n/messages/share/en'
import type { Translator } from '@/i18n/translator'
import { format } from '@/i18n/format'

/** The columns of a sheet of Parties, in their order: each day in words and as ISO has it. */
export const partyColumns = [
  'party', 'iso3', 'signed', 'signedIso', 'instrument', 'deposited', 'depositedIso', 'inForce', 'inForceIso', 'council',
  'source',
] as const // prettier-ignore
type PartyColumn = (typeof partyColumns)[number]

/** A Party as a sheet tells it: text only, empty where there is nothing. */
export type PartySheetRow = Readonly<Record<PartyColumn, string>>

/** What a sheet of Parties says. */
export interface PartyTexts {
  readonly translator: Translator
  readonly growth: PartiesTexts
  readonly share: ExportTexts
}

/** @returns every Party as at the date of the briefing, in the order of deposit, whatever the page is filtered to */
export function partySheetRows({ translator: { language }, growth }: PartyTexts): readonly PartySheetRow[] {
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
      party: then === undefined ? name : `${name} (${format(growth['growth.nameThen'], language, { name: then })})`,
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
export function partyHeadings({ translator, growth, share }: PartyTexts): PartySheetRow {
  const iso = (label: string) => format(share['column.isoDate'], translator.language, { label })
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
    source: translator.t('source'),
  }
}

/** @returns in a sentence who signed and is no Party */
export function signedOnlyLine({ translator: { language }, growth }: PartyTexts): string {
  const names = new Intl.ListFormat(language).format(signatoryIds.map((id) => partyNames[id][language]))
  const days = new Set(signatoryIds.map((id) => formatDate(signatoriesOnly[id].signed, language)))
  return format(growth['growth.signedOnly'], language, { names, date: [...days].join(', ') })
}

/** @returns where the rows are from, in the language shown */
export const partyOrigin = ({ translator: { language }, growth }: PartyTexts): string =>
  format(growth['growth.origin'], language, { chapter: treatyChapter })
