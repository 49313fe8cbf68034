import { fileStem } from '@edition/basics'
import { editionDate } from '@/domain/claims'
import { members } from '@/domain/members'
import { membersByName } from '@/domain/membersByName'
import type { CountryId } from '@/domain/edition'
import { showDisclaimer } from '@/platform/showDisclaimer'
import { steps } from '@/domain/talkSteps'
import { toIso } from '@/domain/partialDate'
import type { PublicUrl } from '@/domain/publicUrl'
import type { Member } from '@/domain/member'
import type { View } from '@/domain/view'
import { filterSummary } from '@/i18n/filterSummary'
import { translatorOf, type Translator } from '@/i18n/translator'

/** The input of every export: the current view and its data, in the language shown. */
export interface ExportContext {
  readonly view: View
  readonly members: readonly Member[]
  /** The members that match the filter. */
  readonly shown: readonly CountryId[]
  readonly translator: Translator
  readonly address: PublicUrl
}

export interface ExportFile {
  readonly name: string
  readonly content: Blob
}

/** The title, dates and credits that every export shows, in the language shown. */
export interface Attribution {
  readonly title: string
  /** A text that says which members are shown. */
  readonly filter: string
  readonly asAt: string
  readonly credit: string
  /** Shown with every map. */
  readonly disclaimer: string
  /** The note that this is not a publication of the publisher; empty if the issuer of the page leaves it out. */
  readonly publisherNote: string
}

export function attributionOf({ view, shown, translator }: ExportContext): Attribution {
  const { t } = translator
  const { of, values } = filterSummary(view, view.q, shown.length, translator)
  return {
    title: t('title'),
    filter: t(of, values),
    asAt: t('asAt'),
    credit: t('credit'),
    disclaimer: t('disclaimer'),
    publisherNote: showDisclaimer ? t('publisherNote') : '',
  }
}

/** @returns the same context as at the month of the edition, for exports that have no other date, such as the timeline */
export const atEditionDate = ({ view, translator, ...rest }: ExportContext): ExportContext => ({
  ...rest,
  members: membersByName(members, translator.language),
  view: { ...view, asat: null },
  translator: translatorOf(translator.day ?? translator),
})

/** @returns the same context for the talk, in which later developments add a step but change nothing else */
export function forTalk(context: ExportContext): ExportContext {
  const told = atEditionDate(context)
  return { ...told, translator: translatorOf(told.translator.later ?? told.translator) }
}

/** @returns the steps of the PPTX slides and the speaker pack; later developments only while the page shows them */
export const exportedSteps = ({ view }: ExportContext) => steps.filter(({ layout }) => layout !== 'later' || view.later)

/** @returns the number of pages of the handout */
export const handoutPages = ({ later }: View): number => (later ? 4 : 3)

/** @returns the file name, made of the edition, the content such as `map`, the as-at date, the language and the extension */
export const fileName = (part: string, extension: string, { translator, view }: ExportContext): string =>
  `${fileStem}-${part}-${view.asat ?? toIso(editionDate)}-${translator.language}.${extension}`
