import type { ComponentProps, ReactNode } from 'react'
import type { EventId } from '@/data/events'
import type { Language } from '@/domain/language'
import type { TalkPosition } from '@/domain/talkPosition'
import type { ChangeView, View } from '@/domain/view'
import { MapPanel } from '@/features/map/MapPanel'
import { Presentation } from '@/presentation/Presentation'
import { isAudience } from '@/presentation/sessionStore'
import { Tiles } from '@/features/tiles/Tiles'
import { publicUrl } from '@/url/publicUrl'
import { useMediaQuery } from './useMediaQuery'
import { parseShared, sharedQuery } from '@/url/sharedView'

interface PresentationHostProps {
  readonly position: TalkPosition
  readonly view: View<EventId>
  /** That the address asks for. */
  readonly language: Language
  readonly onChange: ChangeView<EventId>
  readonly map: ComponentProps<typeof MapPanel>
  readonly matrix: ReactNode
  readonly card: ReactNode
}

/** Hands the views of the page to the talk, which lays them out for a room. */
export function PresentationHost({ position, view, language, onChange, map, matrix, card }: PresentationHostProps) {
  const { members, country, onPick, tiles } = map
  // A small window is a phone's where a finger points: a projector's and a magnified desk's show the slide, without notes.
  const coarse = useMediaQuery('(pointer: coarse)')
  const phone = map.phone && coarse && !isAudience()
  const slots = {
    map: (slideOptions: ComponentProps<typeof MapPanel>['slideOptions']) => (
      <MapPanel {...map} phone={phone} still="" stillHolds={false} {...(slideOptions && { slideOptions })} />
    ),
    tiles,
    row: <Tiles members={members} country={country} onPick={onPick} row />,
    matrix,
    card,
  }
  const shared = { query: sharedQuery({ ...view, lang: language }), parse: parseShared }
  return <Presentation {...{ position, view, onChange, phone, slots, shared }} address={publicUrl(view)} />
}
