import { type Member } from '@/domain/member'
import type { FrameId } from '@/domain/edition'
import { MapLayers } from '@/drawings/map/MapDrawing'
import { useLanguage } from '@/i18n/LanguageContext'
import { firstStop } from '@edition/map'
import { attributesById } from './countryAttributes'
import { initialSizeFor, type Layout } from './initialSizes'
import styles from './MapPanel.module.css'

interface PrerenderedMapProps {
  readonly layout: Layout
  readonly frame: FrameId
  readonly members: readonly Member[]
}

/** The map for the HTML: drawn once in the build, for the stage of a desktop or of a phone. */
export function PrerenderedMap({ layout, frame, members }: PrerenderedMapProps) {
  const translator = useLanguage()
  const attributes = attributesById(members, firstStop, null, translator)
  return (
    <div className={styles[layout]}>
      <MapLayers
        {...initialSizeFor(layout, translator.language)}
        {...{ frame, members, attributes }}
        prefix={layout}
        meetings
        leadsOut
      />
    </div>
  )
}
