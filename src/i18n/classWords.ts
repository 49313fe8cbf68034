import { statusesOf, type DrawnClass } from '@/domain/status'
import type { Speaker } from './speaker'
import { standingLine } from './standingWords'

/** @returns what a class means in a legend; on a day for which the programme is not known, of the Convention only */
export function classWords(drawn: DrawnClass, speaker: Speaker): string {
  if (drawn === 'deposited')
    return standingLine({ convention: 'non-party', assistance: null, deposited: true }, '', speaker)
  return standingLine(speaker.day ? { ...statusesOf[drawn], assistance: null } : statusesOf[drawn], '', speaker)
}
