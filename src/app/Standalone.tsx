import type { ComponentProps } from 'react'
import { noStep } from '@/data/talk'
import { useLanguage } from '@/i18n/LanguageContext'
import { LazyView } from '@/ui/LazyView'
import { ErrorBoundaryPanel } from '@/ui/ErrorBoundaryPanel'
import { loadEmbed, loadPresentationHost } from './lazyViews'
import type { PresentationHost as TalkView } from './PresentationHost'
import { fullUrl } from '@/url/fullUrl'

type StandaloneProps = Omit<ComponentProps<typeof TalkView>, 'position'>

/** The title as the way to the whole page, until the code of what is wanted in its place has come. */
function TitleLink({ view }: Pick<StandaloneProps, 'view'>) {
  const { t } = useLanguage()
  return (
    <h1>
      <a href={fullUrl(view)}>{t('title')}</a>
    </h1>
  )
}

/** What is shown in the place of the page: one part of it for another page, or the talk, each with a way out if it fails. */
export function Standalone(props: StandaloneProps) {
  const { view, onChange, map } = props
  const { embed, step: position } = view
  const wayOut = <TitleLink view={view} />
  if (embed)
    return (
      <ErrorBoundaryPanel state={view}>
        <LazyView load={loadEmbed} meanwhile={wayOut}>
          {(Embed) => <Embed part={embed} {...{ view, onChange, map }} />}
        </LazyView>
      </ErrorBoundaryPanel>
    )
  if (!position) return null
  const leave = () => onChange(noStep)
  return (
    <ErrorBoundaryPanel state={view} onLeave={leave}>
      <LazyView load={loadPresentationHost} meanwhile={wayOut} onLeave={leave}>
        {(Talk) => <Talk {...props} position={position} />}
      </LazyView>
    </ErrorBoundaryPanel>
  )
}
