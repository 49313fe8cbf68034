import type { ComponentProps, ReactNode } from 'react'
import type { EventId } from '@/data/events'
import type { Language } from '@/domain/language'
import type { Place } from '@/domain/place'
import type { ChangeView, View } from '@/domain/view'
import { MapPanel } from '@/features/map/MapPanel'
import { Presentation } from '@/features/present/Presentation'
import { isAudience } from '@/features/present/sessionStore'
import { Tiles } from '@/features/tiles/Tiles'
import { publicAddress } from './publicAddress'
import { useMediaQuery } from './useMediaQuery'
import { parseShared, sharedQuery } from './sharedView'

interface TalkProps {
  readonly place: Place
  readonly view: View<EventId>
  /** That the address asks for. */
  readonly language: Language
  readonly onChange: ChangeView<EventId>
  readonly map: ComponentProps<typeof MapPanel>
  readonly matrix: ReactNode
  readonly card: ReactNode
}

/** Hands the views of the page to the talk, which lays them out for a room. */
export function Talk({ place, view, language, onChange, map, matrix, card }: TalkProps) {
  const { members, country, onPick, tiles } = map
  // A small window is a phone's where a finger points: a projector's and a magnified desk's show the slide, without notes.
  const coarse = useMediaQuery('(pointer: coarse)')
  const phone = map.phone && coarse && !isAudience()
  const slots = {
    map: (room: ComponentProps<typeof MapPanel>['room']) => (
      <MapPanel {...map} phone={phone} still="" stillHolds={false} {...(room && { room })} />
    ),
    tiles,
    row: <Tiles members={members} country={country} onPick={onPick} row />,
    matrix,
    card,
  }
  const shared = { query: sharedQuery({ ...view, lang: language }), parse: parseShared }
  return <Presentation {...{ place, view, onChange, phone, slots, shared }} address={publicAddress(view)} />
}
