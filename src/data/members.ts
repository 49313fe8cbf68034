import type { Member } from '@/domain/member'
import { countries } from './countries'
import { statuses } from './statuses'

/** The nine with their statuses, in the order of their codes. */
export const members: readonly Member[] = countries.map((country) => ({ country, ...statuses[country.id] }))
