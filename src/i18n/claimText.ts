import { claimOf } from '@/domain/claims'
import type { ClaimId, Language } from '@/domain/edition'
import { formatDate, formatMonthIn } from './dates'
import { capitalised, formatNumber, numberWord } from './numbers'

/** The forms of a value in a template: plain, as a word (`Word` with a capital), or as the month of an event. */
export const forms = ['plain', 'word', 'Word', 'genitive', 'dative', 'month'] as const
export type Form = (typeof forms)[number]

function numberText(value: number, language: Language, form: Form) {
  if (form === 'genitive' || form === 'dative') return numberWord(value, language, form)
  if (form === 'word') return numberWord(value, language, 'nominative')
  if (form === 'Word') return capitalised(numberWord(value, language, 'nominative'), language)
  return formatNumber(value, language)
}

/**
 * @returns the value of a claim, a number or a date, in the form that a sentence needs; words and statuses are returned
 * untranslated, and a test forbids them in templates
 */
export function claimText(id: ClaimId, language: Language, form: Form = 'plain'): string {
  const { value } = claimOf(id)
  if (typeof value === 'number') return numberText(value, language, form)
  if (typeof value === 'string') return value
  return form === 'month' ? formatMonthIn(value, language) : formatDate(value, language, form === 'genitive')
}
