import type { Standing } from '@/domain/status'
import type { Speaker } from './speaker'

/** Alone, in a list of words, or in a sentence. */
type Form = '' | '.inList' | '.sentence'

/** @returns where a country stands under the Convention, with the mark of who has deposited its instrument */
export const conventionWords = ({ convention, deposited }: Standing, form: Form, { say }: Speaker): string =>
  `${say(`${convention}${form}`)}${deposited ? ` (${say('deposited')})` : ''}`

/** @returns where a country stands under the Programme; nothing where that is not known */
export const assistanceWords = ({ assistance }: Standing, form: Form, { say }: Speaker): string =>
  assistance ? say(`${assistance}${form}`) : ''

/** @returns both in one line, which begins a text or goes on in it */
export const standingLine = (standing: Standing, form: '' | '.inList', speaker: Speaker): string =>
  [conventionWords(standing, form, speaker), assistanceWords(standing, '.inList', speaker)].filter(Boolean).join(', ')
