import { countryOf } from '@/data/countries'
import { steps, type StepId } from '@/data/talk'
import { languages } from '@/domain/language'
import { noFilter } from '@/domain/filter'
import { byClass } from '@/domain/rows'
import { viewAt } from '@/domain/talk'
import type { FrameId } from '@/domain/view'
import { MapDrawing } from '@/drawings/MapDrawing'
import { Matrix } from '@/features/matrix/Matrix'
import { Canvas } from '@/features/present/Canvas'
import { Room } from '@/features/present/Room'
import { originAt, stepName, tellerOf } from '@/features/present/words'
import { inTalk, stepsTold, type Handover } from '@/features/share/handover'
import { Tiles } from '@/features/tiles/Tiles'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { ownName } from '@/i18n/ownName'
import { Message } from '@/ui/Words'
import { PaperPage } from './PaperPage'
import type { PaperWords } from './paperWords'
import '@/styles/room.css'
import styles from './Pack.module.css'

interface PackProps {
  readonly handover: Handover
  readonly words: PaperWords
}

/** Of the room on the page, as in the style sheet. */
const picture = { width: 704, height: 396 }
/** Of the room's map: over the whole of it, or beside the words of the decision. */
const whole = { width: 1808, height: 730 }
const half = { width: 880, height: 790 }
const nothing = () => undefined

/** A page a step, the optional ones last: what the room sees, the note, and the script in every language side by side. */
export function Pack({ handover: asked, words }: PackProps) {
  const handover = inTalk(asked)
  const { members, speaker, view } = handover
  const voice = words.voices[speaker.language]
  const tell = tellerOf(voice)
  const all = byClass(members)
  const told = stepsTold(handover)
  const slotsOf = (frame: FrameId) => ({
    map: ({ fontSize, meetings }: { readonly fontSize: number; readonly meetings: boolean }) => (
      <section>
        <MapDrawing
          frame={frame}
          size={meetings ? half : whole}
          fontSize={fontSize}
          members={members}
          meetings={meetings}
          leadsOut={false}
        />
      </section>
    ),
    tiles: <Tiles members={members} country={null} onPick={nothing} />,
    row: <Tiles members={members} country={null} onPick={nothing} row />,
    matrix: (
      <Matrix
        facets={noFilter}
        onChange={nothing}
        all={all}
        found={all}
        nameOf={(id) => countryOf[id].name[speaker.language]}
      />
    ),
    card: null,
  })
  return told.map(({ id }, index) => {
    const place = { step: id, part: 1 }
    const shown = { ...view, ...viewAt(place, steps), event: null, step: place }
    return (
      <PaperPage
        key={id}
        page={index + 1}
        pages={told.length}
        handover={handover}
        words={words}
        origin={originAt(place, voice)?.foot}
        title={
          <h2>
            {stepName(place, voice)} · {speaker.say('title')}
          </h2>
        }
      >
        <div className={styles.step}>
          <div className={styles.picture}>
            <Canvas phone={false} assumed={picture}>
              <Room
                place={place}
                view={shown}
                voice={voice}
                slots={slotsOf(shown.frame)}
                live={false}
                qr={null}
                onEvent={nothing}
              />
            </Canvas>
          </div>
          <section className={styles.note}>
            <h2>{tell('console.note')}</h2>
            <p>
              <Message text={voice.talk[`note.${id}`]} inert />
            </p>
          </section>
          <Script step={id} words={words} />
        </div>
      </PaperPage>
    )
  })
}

/** What is said at a step, for interpreters: every language beside the others. */
const Script = ({ step, words }: { readonly step: StepId; readonly words: PaperWords }) => (
  <div className={styles.script}>
    {languages.map((language) => {
      const { talk, speech } = words.voices[language]
      return (
        <LanguageProvider key={language} value={speech}>
          <section lang={language}>
            <h3>{ownName[language]}</h3>
            <p className={styles.headline}>
              <Message text={talk[`headline.${step}`]} inert />
            </p>
            <p>
              <Message text={talk[`note.${step}`]} inert />
            </p>
          </section>
        </LanguageProvider>
      )
    })}
  </div>
)
