import { countryOf } from '@/domain/country'
import { steps } from '@/domain/talkSteps'
import type { StepId, FrameId } from '@/domain/edition'
import { languages } from '@/domain/language'
import { noFilter } from '@/domain/filter'
import { byClass } from '@/domain/memberClasses'
import { viewAt } from '@/domain/talk'
import { MapDrawing } from '@/drawings/map/MapDrawing'
import { Matrix } from '@/features/matrix/Matrix'
import { ScaledStage } from '@/presentation/ScaledStage'
import { Slide } from '@/presentation/Slide'
import { originAt, stepName, talkTranslator } from '@/presentation/talkLocale'
import { forTalk, exportedSteps } from '@/exports/exportContext'
import { Tiles } from '@/features/tiles/Tiles'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { endonyms } from '@/i18n/endonyms'
import { MessageText } from '@/ui/Message'
import { PrintPage } from './PrintPage'
import type { PrintMessages, PrintProps } from './printMessages'
import 'virtual:slide.css'
import styles from './SpeakerPack.module.css'

/** Size of a slide on the page, the same as in the style sheet. */
const picture = { width: 704, height: 396 }
/** Size of the map on a slide: over the whole slide, or beside the text of the decision. */
const whole = { width: 1808, height: 730 }
const half = { width: 880, height: 790 }
const nothing = () => undefined

/** One page per step of `exportedSteps`, the optional steps last: the slide, the note, and the script in every language side by side. */
export function SpeakerPack({ context: asked, texts }: PrintProps) {
  const context = forTalk(asked)
  const { members, translator, view } = context
  const locale = texts.locales[translator.language]
  const tTalk = talkTranslator(locale)
  const all = byClass(members)
  const told = exportedSteps(context)
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
        nameOf={(id) => countryOf(id).name[translator.language]}
      />
    ),
    card: null,
  })
  return told.map(({ id }, index) => {
    const position = { step: id, part: 1 }
    const shown = { ...view, ...viewAt(position, steps), event: null, step: position }
    return (
      <PrintPage
        key={id}
        page={index + 1}
        pages={told.length}
        context={context}
        texts={texts}
        origin={originAt(position, locale)?.foot}
        title={
          <h2>
            {stepName(position, locale)} · {translator.t('title')}
          </h2>
        }
      >
        <div className={styles.step}>
          <div className={styles.picture}>
            <ScaledStage phone={false} assumed={picture}>
              <Slide
                position={position}
                view={shown}
                locale={locale}
                slots={slotsOf(shown.frame)}
                live={false}
                qr={null}
                onEvent={nothing}
              />
            </ScaledStage>
          </div>
          <section className={styles.note}>
            <h2>{tTalk('console.note')}</h2>
            <p>
              <MessageText text={locale.talk[`note.${id}`]} inert />
            </p>
          </section>
          <Script step={id} texts={texts} />
        </div>
      </PrintPage>
    )
  })
}

/** The script of a step for interpreters, with all languages side by side. */
const Script = ({ step, texts }: { readonly step: StepId; readonly texts: PrintMessages }) => (
  <div className={styles.script}>
    {languages.map((language) => {
      const { talk, localeMessages } = texts.locales[language]
      return (
        <LanguageProvider key={language} value={localeMessages}>
          <section lang={language}>
            <h3>{endonyms[language]}</h3>
            <p className={styles.headline}>
              <MessageText text={talk[`headline.${step}`]} inert />
            </p>
            <p>
              <MessageText text={talk[`note.${step}`]} inert />
            </p>
          </section>
        </LanguageProvider>
      )
    })}
  </div>
)
