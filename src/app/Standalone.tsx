import type { ComponentProps, ReactNode } from 'react'
import type { EventId } from '@/data/events'
import type { ChangeView, View } from '@/domain/view'
import type { MapPanel } from '@/features/map/MapPanel'
import { useLanguage } from '@/i18n/LanguageContext'
import { Later } from '@/ui/Later'
import { loadEmbed, loadTalk } from './laterViews'
import { useEscape } from './useEscape'
import { wholeAddress } from './wholeAddress'

interface StandaloneProps {
  readonly view: View<EventId>
  readonly onChange: ChangeView<EventId>
  readonly map: ComponentProps<typeof MapPanel>
  readonly matrix: ReactNode
  readonly card: ReactNode
}

/** The title as the way to the whole page, until the code of what is wanted in its place has come. */
function WayOut({ view, onChange }: Pick<StandaloneProps, 'view' | 'onChange'>) {
  const { say } = useLanguage()
  useEscape(view.step !== null, () => onChange({ step: null }))
  return (
    <h1>
      <a href={wholeAddress(view)}>{say('title')}</a>
    </h1>
  )
}

/** What is shown in the place of the page: one part of it for another page, or the talk. */
export function Standalone({ view, onChange, map, matrix, card }: StandaloneProps) {
  const { embed, step: place } = view
  const wayOut = <WayOut view={view} onChange={onChange} />
  if (embed)
    return (
      <Later load={loadEmbed} meanwhile={wayOut}>
        {(Embed) => <Embed part={embed} {...{ view, onChange, map }} />}
      </Later>
    )
  if (!place) return null
  return (
    <Later load={loadTalk} meanwhile={wayOut}>
      {(Talk) => <Talk place={place} {...{ view, onChange, map, matrix, card }} />}
    </Later>
  )
}
