import type { ComponentProps, ReactNode } from 'react'
import type { Language } from '@/domain/edition'
import type { TalkPosition } from '@/domain/talkPosition'
import type { ChangeView, View } from '@/domain/view'
import { MapPanel } from '@/features/map/MapPanel'
import { Presentation } from '@/presentation/Presentation'
import { isAudience } from '@/presentation/sessionStore'
import { Tiles } from '@/features/tiles/Tiles'
import { publicUrl } from '@/url/publicUrl'
import { useMediaQuery } from './useMediaQuery'
import { parseShared, sharedQuery } from '@/url/sharedView'

export interface PresentationHostProps {
  readonly position: TalkPosition
  readonly view: View
  /** The language of the URL. */
  readonly language: Language
  readonly onChange: ChangeView
  readonly map: ComponentProps<typeof MapPanel>
  readonly matrix: ReactNode
  readonly card: ReactNode
}

/** Passes the views of the page to the presentation, which lays them out as slides. */
export function PresentationHost({ position, view, language, onChange, map, matrix, card }: PresentationHostProps) {
  const { members, country, onPick, tiles } = map
  // A small window is a phone only if it has a touch screen. A projector or a zoomed desktop shows no notes.
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
