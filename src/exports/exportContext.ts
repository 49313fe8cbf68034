import { claims } from '@/data/claims'
import { members } from '@/data/members'
import type { EventId } from '@/data/events'
import { showDisclaimer } from '@/data/showDisclaimer'
import { steps } from '@/data/talk'
import type { CountryId } from '@/domain/country'
import { toIso, type PartialDate } from '@/domain/partialDate'
import type { PublicUrl } from '@/domain/publicUrl'
import type { Member } from '@/domain/member'
import type { View } from '@/domain/view'
import { filterSummary } from '@/i18n/filterSummary'
import { translatorOf, type Translator } from '@/i18n/translator'

/** What an export is made from: what is shown, in the language shown. */
export interface ExportContext {
  readonly view: View<EventId>
  readonly members: readonly Member[]
  /** Those of the nine that the filter leaves. */
  readonly shown: readonly CountryId[]
  readonly translator: Translator
  readonly address: PublicUrl
}

/** A file to be saved. */
export interface ExportFile {
  readonly name: string
  readonly content: Blob
}

/** What every export says of itself, in the language shown. */
export interface Attribution {
  readonly title: string
  /** What is shown of the nine. */
  readonly filter: string
  readonly asAt: string
  readonly credit: string
  /** With every map. */
  readonly disclaimer: string
  /** That it is no publication of the United Nations; empty where its issuer leaves that out. */
  readonly publisherNote: string
}

/** @returns what an export says of itself */
export function attributionOf({ view, shown, translator }: ExportContext): Attribution {
  const { t } = translator
  const { of, values } = filterSummary(view, view.q, shown.length, translator)
  return {
    title: t('title'),
    filter: t(of, values),
    asAt: t('asAt'),
    credit: t('credit'),
    disclaimer: t('disclaimer'),
    publisherNote: showDisclaimer ? t('standing') : '',
  }
}

/** @returns the same as at the month of the press release, which is what the timeline tells of */
export const atEditionDate = ({ view, translator, ...rest }: ExportContext): ExportContext => ({
  ...rest,
  members,
  view: { ...view, asat: null },
  translator: translatorOf(translator.day ?? translator),
})

/** @returns the same as the talk tells it, to which later developments add a step and nothing else */
export function forTalk(context: ExportContext): ExportContext {
  const told = atEditionDate(context)
  return { ...told, translator: translatorOf(told.translator.later ?? told.translator) }
}

/** @returns the steps that slides and pack tell: what came later only while the page shows it */
export const exportedSteps = ({ view }: ExportContext) => steps.filter(({ layout }) => layout !== 'later' || view.later)

const asAt: PartialDate = claims['as-at'].value

/**
 * @param part what the file holds, such as `map`
 * @param extension without its dot
 * @returns the name of a file: what it is, as at when, and in which language
 */
export const fileName = (part: string, extension: string, { translator, view }: ExportContext): string =>
  `icis-briefing-${part}-${view.asat ?? toIso(asAt)}-${translator.language}.${extension}`
