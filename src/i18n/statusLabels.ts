import type { CountryStatus } from '@/domain/status'
import type { Translator } from './translator'

/** The form of a label: alone, in a list, or in a sentence. */
type Form = '' | '.inList' | '.sentence'

/** @returns the status of a country under the first facet, with the mark of an instrument that is not yet in force */
export const fillLabel = ({ fill, deposited }: CountryStatus, form: Form, { t }: Translator): string =>
  `${t(`${fill}${form}`)}${deposited ? ` (${t('deposited')})` : ''}`

/** @returns the status of a country under the second facet; empty if it is not known */
export const dotsLabel = ({ dots }: CountryStatus, form: Form, { t }: Translator): string =>
  dots ? t(`${dots}${form}`) : ''

/** @returns both labels in one line, for the beginning of a text or within a text */
export const statusLabel = (status: CountryStatus, form: '' | '.inList', translator: Translator): string =>
  [fillLabel(status, form, translator), dotsLabel(status, '.inList', translator)].filter(Boolean).join(', ')
