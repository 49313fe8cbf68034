import { noStep } from '@/domain/talkSteps'
import { useLanguage } from '@/i18n/LanguageContext'
import { LazyView } from '@/ui/LazyView'
import { ErrorBoundaryPanel } from '@/ui/ErrorBoundaryPanel'
import { loadEmbed, loadPresentationHost } from './lazyViews'
import type { EmbedProps } from './Embed'
import type { PresentationHostProps } from './PresentationHost'
import { fullUrl } from '@/url/fullUrl'

type StandaloneProps = Omit<EmbedProps, 'part'> & Omit<PresentationHostProps, 'position'>

/** The views that replace the page: an embedded part or the presentation. Each offers a way to the page if it fails. */
export function Standalone(props: StandaloneProps) {
  const { view, onChange } = props
  const { embed, step: position } = view
  const { t } = useLanguage()
  // The title is a link to the full page until the code is loaded.
  const wayOut = (
    <h1>
      <a href={fullUrl(view)}>{t('title')}</a>
    </h1>
  )
  if (embed)
    return (
      <ErrorBoundaryPanel state={view}>
        <LazyView load={loadEmbed} meanwhile={wayOut}>
          {(Embed) => <Embed {...props} part={embed} />}
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
