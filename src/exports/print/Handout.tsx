import { handoutSection } from '@edition/handout'
import type { WordsClaimId } from '@/domain/edition'
import type { Texts } from '@/i18n/texts'
import { MapDrawing } from '@/drawings/map/MapDrawing'
import { LaterList } from '@/features/later/LaterPanel'
import { MapFoot } from '@/features/map/MapFoot'
import { OneFacetMatrix } from '@/features/matrix/OneFacetMatrix'
import { StatusMatrix } from '@/features/matrix/StatusMatrix'
import { attributionOf, forTalk } from '@/exports/exportContext'
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
import type { PrintProps } from './printMessages'
import styles from './Handout.module.css'

interface Section {
  readonly title: keyof Texts['background']
  readonly items: readonly WordsClaimId[]
}

/** Maximum length of a URL to type, in characters. A longer one, such as from a long search, appears only as QR code. */
const typeable = 160
/** Maximum number of rows of a table that leaves space for the QR code below it. */
const shortTable = 5
const mapSize = { width: 760, height: 470 }
const nothing = () => undefined
const section = handoutSection as Section | null

/**
 * The handout under the filter of the page: the statuses of the members on page 1, the timeline and the sources on page 2,
 * and later developments on page 3 while they are shown.
 */
export function Handout({ context, texts }: PrintProps) {
  const { view, members, translator, address } = context
  const { language, messages, t } = translator
  const { talk, history } = texts.locales[language]
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
              {section && (
                <>
                  <h2>
                    <MessageText text={talk[section.title]} inert />
                  </h2>
                  <ol className={styles.areas}>
                    {section.items.map((id) => (
                      <li key={id}>{talk[id]}</li>
                    ))}
                  </ol>
                </>
              )}
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
          origin={originOf('later', { history, sources: texts.sources }, translator)?.foot}
        >
          <LaterList texts={texts.sources} />
        </PrintPage>
      )}
    </>
  )
}
