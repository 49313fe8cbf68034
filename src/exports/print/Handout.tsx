import { MapDrawing } from '@/drawings/map/MapDrawing'
import { BackgroundOnPaper } from '@/features/background/Background'
import { LaterList } from '@/features/later/LaterPanel'
import { MapFoot } from '@/features/map/MapFoot'
import { OneFacetMatrix } from '@/features/matrix/OneFacetMatrix'
import { StatusMatrix } from '@/features/matrix/StatusMatrix'
import { attributionOf, forTalk, handoutPages } from '@/exports/exportContext'
import { Tiles } from '@/features/tiles/Tiles'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { originOf } from '@/i18n/stepOrigin'
import { format } from '@/i18n/format'
import { QrCode } from '@/ui/QrCode'
import { Message } from '@/ui/Message'
import { HandoutSources } from './HandoutSources'
import { HandoutTable } from './HandoutTable'
import { HandoutTimeline } from './HandoutTimeline'
import { PrintPage } from './PrintPage'
import type { PrintProps } from './printMessages'
import styles from './Handout.module.css'

/** Maximum length of a URL to type, in characters. A longer one, such as from a long search, appears only as QR code. */
const typeable = 160
/** Maximum number of rows of a table that leaves space for the QR code below it. */
const shortTable = 5
const mapSize = { width: 760, height: 470 }
const nothing = () => undefined

/**
 * The handout under the filter of the page: the statuses of the members on page 1, the timeline and the sources on page 2,
 * the background on page 3, and later developments on page 4 while they are shown.
 */
export function Handout({ context, texts }: PrintProps) {
  const { view, members, translator, address } = context
  const { language, messages, t } = translator
  const { talk, history } = texts.locales[language]
  const { title, filter } = attributionOf(context)
  const drawn = view.map === 'boundaries'
  const frame = { pages: handoutPages(view), context, texts }
  const isShort = context.shown.length <= shortTable
  const code = 'address' in address && (
    <div className={styles.address}>
      <QrCode text={address.address} label={format(texts.share.qr, language)} />
      {address.address.length <= typeable && <p translate="no">{address.address}</p>}
    </div>
  )
  const matrix = (
    <StatusMatrix
      {...{ view, members }}
      oneFacet={{ Matrix: OneFacetMatrix, texts: texts.dates.day }}
      onChange={nothing}
    />
  )
  return (
    <>
      <PrintPage page={1} {...frame} title={<h1>{title}</h1>}>
        <div className={styles.first} data-map={view.map}>
          <div className={styles.lead}>
            <p>
              <Message of="lead" inert />
            </p>
            <p className={styles.filter}>{filter}</p>
          </div>
          {drawn && (
            <div className={styles.statuses}>
              <MapDrawing
                frame={view.frame}
                size={mapSize}
                fontSize={15}
                members={members}
                meetings={!translator.day}
                leadsOut={!translator.day}
              />
              <MapFoot />
              {matrix}
            </div>
          )}
          <div className={styles.tiles}>
            <Tiles members={members} country={null} onPick={nothing} />
          </div>
          {!drawn && <div className={styles.statuses}>{matrix}</div>}
        </div>
      </PrintPage>
      <PrintPage page={2} {...frame} title={<h1>{t('timelineTitle')}</h1>}>
        <div className={styles.second}>
          {/* Later developments are left out here, because they have their own page. */}
          <LanguageProvider value={forTalk(context).translator}>
            <HandoutTimeline />
          </LanguageProvider>
          <div className={styles.columns}>
            <div>
              <h2>{t('members')}</h2>
              <p className={styles.filter}>{filter}</p>
              <HandoutTable context={context} />
              {drawn && <p className={styles.disclaimer}>{messages.disclaimer}</p>}
              {isShort && code}
            </div>
            <div className={styles.further}>
              <HandoutSources {...{ context, texts }} />
              {!isShort && code}
            </div>
          </div>
        </div>
      </PrintPage>
      <PrintPage page={3} {...frame} title={<h1>{t('background')}</h1>}>
        <BackgroundOnPaper texts={talk} sources={texts.sources} />
      </PrintPage>
      {view.later && (
        <PrintPage
          page={4}
          {...frame}
          title={<h1>{texts.sources['later.title']}</h1>}
          origin={originOf('later', { history, sources: texts.sources }, translator)?.foot}
        >
          <LaterList texts={texts.sources} />
        </PrintPage>
      )}
    </>
  )
}
