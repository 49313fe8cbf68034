import { areas } from '@/data/background'
import { MapDrawing } from '@/drawings/MapDrawing'
import { MapFoot } from '@/features/map/MapFoot'
import { colophonOf, inTalk, type Handover } from '@/features/share/handover'
import { Tiles } from '@/features/tiles/Tiles'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { originOf } from '@/i18n/stepOrigin'
import { plain } from '@/i18n/template'
import { QrCode } from '@/ui/QrCode'
import { Message, Words } from '@/ui/Words'
import { HandoutSources } from './HandoutSources'
import { HandoutTable } from './HandoutTable'
import { HandoutTimeline } from './HandoutTimeline'
import { PaperPage } from './PaperPage'
import type { PaperWords } from './paperWords'
import { StatusMatrix } from './StatusMatrix'
import styles from './Handout.module.css'

interface HandoutProps {
  readonly handover: Handover
  readonly words: PaperWords
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
export function Handout({ handover, words }: HandoutProps) {
  const { view, members, speaker, address } = handover
  const { language, messages, say } = speaker
  const { talk, growth } = words.voices[language]
  const { title, filter } = colophonOf(handover)
  const drawn = view.map === 'boundaries'
  const frame = { pages: view.later ? 3 : 2, handover, words }
  const isShort = handover.shown.length <= shortTable
  const code = 'address' in address && (
    <div className={styles.address}>
      <QrCode text={address.address} label={plain(words.share.qr, language)} />
      {address.address.length <= typeable && <p translate="no">{address.address}</p>}
    </div>
  )
  const matrix = <StatusMatrix {...{ view, members }} beyond={words.beyond} onChange={nothing} />
  return (
    <>
      <PaperPage page={1} {...frame} title={<h1>{title}</h1>}>
        <div className={styles.first} data-map={view.map}>
          <div className={styles.lead}>
            <p>
              <Words of="lead" inert />
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
                meetings={!speaker.day}
                leadsOut={!speaker.day}
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
      </PaperPage>
      <PaperPage page={2} {...frame} title={<h1>{say('timelineTitle')}</h1>}>
        <div className={styles.second}>
          {/* What later developments add to it stands on their own page. */}
          <LanguageProvider value={inTalk(handover).speaker}>
            <HandoutTimeline />
          </LanguageProvider>
          <div className={styles.columns}>
            <div>
              <h2>{say('members')}</h2>
              <p className={styles.filter}>{filter}</p>
              <HandoutTable handover={handover} />
              {drawn && <p className={styles.disclaimer}>{messages.disclaimer}</p>}
              {isShort && code}
            </div>
            <div className={styles.further}>
              <h2>
                <Message text={talk.aboutAreas} inert />
              </h2>
              <ol className={styles.areas}>
                {areas.map((id) => (
                  <li key={id}>{talk[id]}</li>
                ))}
              </ol>
              <HandoutSources {...{ handover, words }} />
              {!isShort && code}
            </div>
          </div>
        </div>
      </PaperPage>
      {view.later && words.beyond && (
        <PaperPage
          page={3}
          {...frame}
          title={<h1>{words.sources['later.title']}</h1>}
          origin={originOf('later', { growth, sources: words.sources }, speaker)?.foot}
        >
          <words.beyond.LaterList words={words.sources} />
        </PaperPage>
      )}
    </>
  )
}
