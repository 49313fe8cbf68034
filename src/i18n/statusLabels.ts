import type { CountryStatus } from '@/domain/status'
import type { Translator } from './translator'

/** Alone, in a list of words, or in a sentence. */
type Form = '' | '.inList' | '.sentence'

/** @returns where a country stands under the Convention, with the mark of who has deposited its instrument */
export const conventionLabel = ({ convention, deposited }: CountryStatus, form: Form, { t }: Translator): string =>
  `${t(`${convention}${form}`)}${deposited ? ` (${t('deposited')})` : ''}`

/** @returns where a country stands under the Programme; nothing where that is not known */
export const assistanceLabel = ({ assistance }: CountryStatus, form: Form, { t }: Translator): string =>
  assistance ? t(`${assistance}${form}`) : ''

/** @returns both in one line, which begins a text or goes on in it */
export const statusLabel = (status: CountryStatus, form: '' | '.inList', translator: Translator): string =>
  [conventionLabel(status, form, translator), assistanceLabel(status, '.inList', translator)].filter(Boolean).join(', ')
