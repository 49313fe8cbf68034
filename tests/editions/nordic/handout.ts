import { timelineClaims } from './timeline'

export const handoutClaims = timelineClaims
