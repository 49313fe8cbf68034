import type { Claim } from './claim'
import type {
  BackgroundSection,
  EditionAttributions,
  EditionAnchor,
  EditionEvent,
  EditionFacets,
  EditionFrame,
  EditionLines,
  EditionMember,
  EditionSegment,
  EditionStep,
  LaterFact,
  SourcePage,
} from './editionSchema'
import type { Participation } from './treaty'

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>
type Dictionary<Value> = Readonly<Record<string, Value>>
type Sections = readonly BackgroundSection<string, string, string>[]

/** All content of an edition in the form that `defineEdition` checks; ids are plain strings here. */
export interface Edition {
  readonly languages: readonly [string, ...string[]]
  readonly month: string
  readonly historyDays: { readonly first: string; readonly last: string } | null
  readonly hasLater: boolean
  readonly sourceLanguage: string
  readonly shortName: string
  readonly fileStem: string
  readonly facets: EditionFacets
  readonly classCounts: Dictionary<string>
  readonly members: Dictionary<EditionMember<string>>
  readonly claims: Dictionary<Claim>
  readonly attributions: EditionAttributions<string, string>
  readonly events: Dictionary<EditionEvent>
  readonly source: SourcePage
  readonly frames: Dictionary<EditionFrame>
  readonly firstFrame: { readonly desk: string; readonly phone: string }
  readonly anchors: Dictionary<EditionAnchor>
  readonly tiles: { readonly columns: number; readonly order: readonly string[] }
  readonly firstStop: string
  readonly geometry: { readonly tolerances: Dictionary<readonly [number, number]> }
  readonly segments: Dictionary<EditionSegment>
  readonly segmentOf: Dictionary<string>
  readonly steps: readonly EditionStep[]
  readonly lines: EditionLines<string, string, string>
  readonly background: { readonly sections: { readonly before: Sections; readonly after: Sections } }
  readonly parties: Dictionary<Participation>
  readonly waitingDays: number
  readonly treatyClaims: { readonly start: string }
  readonly signatoriesOnly: Dictionary<unknown>
  readonly partyNames: Dictionary<Dictionary<string>>
  readonly laterFacts: Dictionary<LaterFact>
  readonly laterOrder: readonly string[]
  readonly description: Dictionary<string>
  readonly messages: Dictionary<Dictionary<() => Promise<Texts>>>
}

/** Notes a fault with its file where something does not hold. */
export type Check = (holds: boolean, file: string, fault: string) => void
