import type { Language } from '@/domain/edition'
import { importWithRetry } from '@/platform/importWithRetry'
import { fontInTime, showOwnFont } from '@/platform/ownFont'
import { whenIdle } from '@/platform/whenIdle'

/** @returns one export of a module whose code is loaded when it is first needed */
const load = <Module, Name extends keyof Module>(name: Name, module: () => Promise<Module>) =>
  importWithRetry(module).then((loaded) => loaded[name])

export const loadCard = () => load('CountryCard', () => import('@/features/country/CountryCard'))
export const loadDrawer = () => load('BackgroundDrawer', () => import('@/features/background/BackgroundDrawer'))
export const loadPresentationHost = () =>
  Promise.all([load('PresentationHost', () => import('./PresentationHost')), fontInTime(showOwnFont())]).then(
    ([PresentationHost]) => PresentationHost,
  )
export const loadEmbed = () => load('Embed', () => import('./Embed'))
export const loadExportHost = () => load('ExportHost', () => import('./ExportHost'))
export const loadPreflight = () => load('Preflight', () => import('@/presentation/Preflight'))
export const loadCitationNote = () => load('CitationNote', () => import('@/features/citation/CitationNote'))
export const loadContextLayers = async (language: Language) =>
  (await load('loadLayers', () => import('./contextLayers')))(language)
export const loadInvalidParametersNotice = () =>
  load('InvalidParametersNotice', () => import('./InvalidParametersNotice'))
export const loadUpdateNotice = () => whenIdle().then(() => load('UpdateNotice', () => import('./UpdateNotice')))
