import { claimOf, type ClaimId } from '@/data/claims'
import type { Language } from '@/domain/language'
import type { PartialDate } from '@/domain/partialDate'
import { formatDate, formatMonthIn } from './dates'
import { capitalised, formatNumber, numberWord } from './numbers'

/** How a template may ask for a value: as it is, in words, or as the month an event falls in. */
export const forms = ['plain', 'word', 'Word', 'genitive', 'month'] as const
export type Form = (typeof forms)[number]

const dateText = (date: PartialDate, language: Language, form: Form) =>
  form === 'month' ? formatMonthIn(date, language) : formatDate(date, language)

function numberText(value: number, language: Language, form: Form) {
  if (form === 'genitive') return numberWord(value, language, 'genitive')
  if (form === 'word') return numberWord(value, language, 'nominative')
  if (form === 'Word') return capitalised(numberWord(value, language, 'nominative'), language)
  return formatNumber(value, language)
}

/**
 * @param id a claim whose value is a number or a date
 * @param form how the sentence needs it
 * @returns the claim's value as text; a claim of words or a status gives its own id, which a test forbids in templates
 */
export function claimText(id: ClaimId, language: Language, form: Form = 'plain'): string {
  const { value } = claimOf(id)
  if (typeof value === 'number') return numberText(value, language, form)
  return typeof value === 'string' ? value : dateText(value, language, form)
}
