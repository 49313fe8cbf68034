import type { Language } from '@/domain/language'
import { again } from '@/platform/again'
import { fontInTime, showOwnFont } from '@/platform/ownFont'

// The views of the page whose code comes when they are first wanted.
export const loadCard = () => again(() => import('@/features/country/CountryCard')).then((module) => module.CountryCard)
export const loadDrawer = () =>
  again(() => import('@/features/background/BackgroundDrawer')).then((module) => module.BackgroundDrawer)
export const loadTalk = () =>
  Promise.all([again(() => import('./Talk')), fontInTime(showOwnFont())]).then(([module]) => module.Talk)
export const loadEmbed = () => again(() => import('./Embed')).then((module) => module.Embed)
export const loadSharing = () => again(() => import('./Sharing')).then((module) => module.Sharing)
export const loadCheck = () => again(() => import('@/features/present/RoomCheck')).then((module) => module.RoomCheck)
export const loadNote = () => again(() => import('@/features/claim/ClaimNote')).then((module) => module.ClaimNote)
export const loadBeyond = (language: Language) =>
  again(() => import('./beyond')).then((module) => module.beyond(language))
export const loadIgnoredLine = () => again(() => import('./IgnoredLine')).then((module) => module.IgnoredLine)
