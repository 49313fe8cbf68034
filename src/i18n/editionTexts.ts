import type {
  ClaimId,
  ColumnTitle,
  DecidedEventId,
  DetailId,
  DotsStatus,
  EventId,
  FillStatus,
  FrameId,
  HostedEventId,
  LaterId,
  LaterRowId,
  LineId,
  PartyId,
  PlaceKind,
  StepId,
  TimelineStepId,
  TitledEventId,
  WordsClaimId,
} from '@/domain/edition'
import type { Listing } from '@/domain/parties'
import type { history, sources } from './messages/en/background'
import type { day, overrides } from './messages/en/day'
import type { page } from './messages/en/page'
import type { presentation } from './messages/en/presentation'

/*
 * The texts of an edition, in addition to the texts of the interface (`messages/`). A message that is missing in a
 * language does not compile, nor does an id that is the key of another message. Messages for a part that an edition
 * does not have are not required.
 */

type Texts<Key extends string> = Readonly<Record<Key, string>>

/** A key that an edition needs only if it has the ids to which the message refers. */
type Where<Ids, Key> = [Ids] extends [never] ? never : Key

/** The texts of ids and of other keys. An id that is such a key does not compile: its text would replace the other. */
export type DistinctTexts<Ids extends string, Keys extends string> = [Ids & Keys] extends [never]
  ? Texts<Ids | Keys>
  : `The id ${Ids & Keys} is the key of another message`

type Status = FillStatus | DotsStatus

/** The messages about members that hosted events. */
type HostKey = 'hosted' | 'meetingsHosted' | 'hostKey' | 'townKey' | 'offMap'

type PageKey =
  | 'title'
  | 'lead'
  | 'bodyName'
  | 'members'
  | 'eachIsOne'
  | 'fill'
  | 'dots'
  | 'dots.short'
  | 'glyph.fill'
  | 'glyph.dots'
  | 'paragraph'
  | 'timelineTitle'
  | 'disclaimer'
  | 'credit'
  | 'publisherNote'
  | `${Status}.${'inList' | 'sentence'}`
  | `${EventId}.what`
  | `${DecidedEventId}.decided`

/** The ids that are the keys of their names. */
type NamedId = Status | FrameId | TitledEventId

/** The messages about instruments of the treaty. */
type DepositKey = 'deposited'

export type EditionPageKey = PageKey | NamedId | HostKey | DepositKey

export type EditionHistoryKey = `parties.${'lead' | 'chart' | 'member' | 'from' | 'origin' | 'publisherNote'}`

type TreatyKey =
  | 'treatyListed'
  | 'treatyBound'
  | 'treatySince'
  | 'treatyCounted'
  | 'treatyStates'
  | 'treaty.count'
  | 'treaty.states'
  | 'day.absent'
  | 'anotherDay'

type LaterKey =
  | `later.${'stamp' | 'composition' | 'listed' | 'elsewhere'}`
  | LaterId
  | (LaterRowId extends infer Id ? (Id extends LaterId ? never : `later.${Id & string}`) : never)
  | `${DetailId}.what`

type ClaimKey =
  | 'claimStated'
  | 'rule.window'
  | `where.${PlaceKind}`
  | `name.${Exclude<ClaimId, WordsClaimId | `${string}.${string}`>}`

export type EditionSourceKey = ClaimKey | TreatyKey | LaterKey

/** The messages that exist on another day only: the list that has the row of a member. */
export type DayOnlyKey = `listed.${Listing}`

export type EditionOverrideKey =
  | 'asAt'
  | 'lead'
  | `shown${'' | 'Status' | 'Search' | 'StatusSearch'}`
  | 'eachIsOne'
  | 'members'
  | 'dots'
  | DayOnlyKey
  | 'credit'

export type EditionDayKey =
  | 'leadDeposited'
  | 'pendingHead'
  | 'leadDots'
  | 'heading'
  | 'folded'
  | `stop.${'first' | 'own' | 'bound'}`
  | 'tooEarly'
  | 'dropped'

export type EditionPresentationKey = 'check.map.attention' | ColumnTitle

/** A note for each step, a headline for each but the timeline, and the lines with figures under their claim ids. */
export type TalkKey = `headline.${Exclude<StepId, TimelineStepId>}` | `note.${StepId}` | Exclude<LineId, WordsClaimId>

/** All texts of an edition in one language, including the texts of the interface. */
export interface EditionTexts {
  readonly page: DistinctTexts<
    NamedId,
    keyof typeof page | PageKey | Where<HostedEventId, HostKey> | Where<PartyId, DepositKey>
  >
  readonly history: Texts<keyof typeof history | Where<PartyId, EditionHistoryKey>>
  readonly sources: Texts<keyof typeof sources | ClaimKey | Where<PartyId, TreatyKey> | Where<LaterId, LaterKey>>
  readonly overrides: Texts<keyof typeof overrides | Where<PartyId, EditionOverrideKey>>
  readonly day: Texts<keyof typeof day | Where<PartyId, EditionDayKey>>
  readonly presentation: Texts<keyof typeof presentation | EditionPresentationKey>
  readonly talk: Texts<TalkKey>
}
