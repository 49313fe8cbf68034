import type { ComponentProps } from 'react'
import { noStep } from '@/data/talk'
import { useLanguage } from '@/i18n/LanguageContext'
import { Later } from '@/ui/Later'
import { Panel } from '@/ui/Panel'
import { loadEmbed, loadTalk } from './laterViews'
import type { Talk as TalkView } from './Talk'
import { wholeAddress } from './wholeAddress'

type StandaloneProps = Omit<ComponentProps<typeof TalkView>, 'place'>

/** The title as the way to the whole page, until the code of what is wanted in its place has come. */
function WayOut({ view }: Pick<StandaloneProps, 'view'>) {
  const { say } = useLanguage()
  return (
    <h1>
      <a href={wholeAddress(view)}>{say('title')}</a>
    </h1>
  )
}

/** What is shown in the place of the page: one part of it for another page, or the talk, each with a way out if it fails. */
export function Standalone(props: StandaloneProps) {
  const { view, onChange, map } = props
  const { embed, step: place } = view
  const wayOut = <WayOut view={view} />
  if (embed)
    return (
      <Panel state={view}>
        <Later load={loadEmbed} meanwhile={wayOut}>
          {(Embed) => <Embed part={embed} {...{ view, onChange, map }} />}
        </Later>
      </Panel>
    )
  if (!place) return null
  const leave = () => onChange(noStep)
  return (
    <Panel state={view} onLeave={leave}>
      <Later load={loadTalk} meanwhile={wayOut} onLeave={leave}>
        {(Talk) => <Talk {...props} place={place} />}
      </Later>
    </Panel>
  )
}
