import type { ComponentProps } from 'react'
import { noStep } from '@/data/talk'
import { Later } from '@/ui/Later'
import { Panel } from '@/ui/Panel'
import { loadTalk } from './laterViews'
import type { Talk as TalkView } from './Talk'

/** The talk, or what has become of it, with a way out where it is broken or its code did not come. */
export function PresentationHost(props: ComponentProps<typeof TalkView>) {
  const leave = () => props.onChange(noStep)
  return (
    <Panel onLeave={leave}>
      <Later load={loadTalk} onLeave={leave}>
        {(Talk) => <Talk {...props} />}
      </Later>
    </Panel>
  )
}
