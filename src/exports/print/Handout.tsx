import { areas } from '@/data/background'
import { MapDrawing } from '@/drawings/map/MapDrawing'
import { LaterList } from '@/features/later/LaterList'
import { MapFoot } from '@/features/map/MapFoot'
import { OneFacetMatrix } from '@/features/matrix/OneFacetMatrix'
import { StatusMatrix } from '@/features/matrix/StatusMatrix'
import { attributionOf, forTalk, type ExportContext } from '@/exports/exportContext'
import { Tiles } from '@/features/tiles/Tiles'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { originOf } from '@/i18n/stepOrigin'
import { format } from '@/i18n/format'
import { QrCode } from '@/ui/QrCode'
import { MessageText, Message } from '@/ui/Message'
import { HandoutSources } from './HandoutSources'
import { HandoutTable } from './HandoutTable'
import { HandoutTimeline } from './HandoutTimeline'
import { PrintPage } from './PrintPage'
import type { PrintMessages } from './printMessages'
import styles from './Handout.module.css'

interface HandoutProps {
  readonly context: ExportContext
  readonly texts: PrintMessages
}

/** Letters of an address that somebody may type; a longer one, as of a long search, is for the code alone. */
const typeable = 160
/** Rows of a table that leaves room for the code below it. */
const shortTable = 5
const mapSize = { width: 760, height: 470 }
const nothing = () => undefined

/**
 * The briefing on two pages, under the filter of the page: where the countries stand, then what happened and its sources;
 * and on a third what came later, while it is shown.
 */
export function Handout({ context, texts }: HandoutProps) {
  const { view, members, translator, address } = context
  const { language, messages, t } = translator
  const { talk, growth } = texts.locales[language]
  const { title, filter } = attributionOf(context)
  const drawn = view.map === 'boundaries'
  const frame = { pages: view.later ? 3 : 2, context, texts }
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
      oneFacet={{ Matrix: OneFacetMatrix, folded: texts.dates.day.folded }}
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
          {/* What later developments add to it stands on their own page. */}
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
              <h2>
                <MessageText text={talk.aboutAreas} inert />
              </h2>
              <ol className={styles.areas}>
                {areas.map((id) => (
                  <li key={id}>{talk[id]}</li>
                ))}
              </ol>
              <HandoutSources {...{ context, texts }} />
              {!isShort && code}
            </div>
          </div>
        </div>
      </PrintPage>
      {view.later && (
        <PrintPage
          page={3}
          {...frame}
          title={<h1>{texts.sources['later.title']}</h1>}
          origin={originOf('later', { growth, sources: texts.sources }, translator)?.foot}
        >
          <LaterList texts={texts.sources} />
        </PrintPage>
      )}
    </>
  )
}
