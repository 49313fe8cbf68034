import type { ComponentProps, ReactNode } from 'react'
import type { EventId } from '@/data/events'
import type { Place } from '@/domain/place'
import type { ChangeView, View } from '@/domain/view'
import { MapPanel } from '@/features/map/MapPanel'
import { Presentation } from '@/features/present/Presentation'
import { Tiles } from '@/features/tiles/Tiles'
import { publicAddress } from './publicAddress'

interface TalkProps {
  readonly place: Place
  readonly view: View<EventId>
  readonly onChange: ChangeView<EventId>
  readonly map: ComponentProps<typeof MapPanel>
  readonly matrix: ReactNode
  readonly card: ReactNode
}

/** Hands the views of the page to the talk, which lays them out for a room. */
export function Talk({ place, view, onChange, map, matrix, card }: TalkProps) {
  const { members, country, onPick, tiles, phone } = map
  const slots = {
    map: (room: ComponentProps<typeof MapPanel>['room']) => (
      <MapPanel {...map} still="" stillHolds={false} {...(room && { room })} />
    ),
    tiles,
    row: <Tiles members={members} country={country} onPick={onPick} row />,
    matrix,
    card,
  }
  return <Presentation {...{ place, view, onChange, phone, slots }} address={publicAddress(view)} />
}
