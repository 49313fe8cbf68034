import type { Language } from '@/domain/edition'
import { importWithRetry } from '@/platform/importWithRetry'
import { fontInTime, showOwnFont } from '@/platform/ownFont'

// Views of the page whose code is loaded when they are first needed.
export const loadCard = () =>
  importWithRetry(() => import('@/features/country/CountryCard')).then((module) => module.CountryCard)
export const loadDrawer = () =>
  importWithRetry(() => import('@/features/background/BackgroundDrawer')).then((module) => module.BackgroundDrawer)
export const loadPresentationHost = () =>
  Promise.all([importWithRetry(() => import('./PresentationHost')), fontInTime(showOwnFont())]).then(
    ([module]) => module.PresentationHost,
  )
export const loadEmbed = () => importWithRetry(() => import('./Embed')).then((module) => module.Embed)
export const loadExportHost = () => importWithRetry(() => import('./ExportHost')).then((module) => module.ExportHost)
export const loadPreflight = () =>
  importWithRetry(() => import('@/presentation/Preflight')).then((module) => module.Preflight)
export const loadCitationNote = () =>
  importWithRetry(() => import('@/features/citation/CitationNote')).then((module) => module.CitationNote)
export const loadContextLayers = (language: Language) =>
  importWithRetry(() => import('./contextLayers')).then((module) => module.loadLayers(language))
export const loadInvalidParametersNotice = () =>
  importWithRetry(() => import('./InvalidParametersNotice')).then((module) => module.InvalidParametersNotice)
