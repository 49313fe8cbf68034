import type { PublicUrl } from '@/domain/publicUrl'
import { LanguageProvider, useLanguage } from '@/i18n/LanguageContext'
import { Patterns } from '@/ui/Patterns'
import { QrCode } from '@/ui/QrCode'
import { ErrorBoundaryPanel, PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { Toolbar } from './Toolbar'
import { ScaledStage } from './ScaledStage'
import { SpeakerConsole } from './SpeakerConsole'
import { Edge, PhoneFoot } from './TouchButtons'
import { Slide } from './Slide'
import { OpenOverlay } from './OpenOverlay'
import { changeSession } from './sessionStore'
import type { Slots } from './SlideBody'
import { useControls } from './useControls'
import { useTalk, type TalkOptions } from './useTalk'
import { useTouch } from './useTouch'
import { useWakeLock } from './useWakeLock'
import { backText, talkTranslator, useTalkLocale } from './talkLocale'
import 'virtual:slide.css'
import styles from './Presentation.module.css'

interface PresentationProps extends TalkOptions {
  readonly slots: Slots
  readonly address: PublicUrl
}

/** The running talk: this window shows one slide at a time, or the speaker console for the slide in another window. */
export function Presentation({ slots, address, ...options }: PresentationProps) {
  const { position, view, onChange, phone } = options
  const { t } = useLanguage()
  const talk = useTalk(options)
  const { session, overlay, notice, digits, isConsole, perform } = talk
  const leave = () => perform('leave')
  const { locale: slideLocale, failed, retry } = useTalkLocale(view.lang)
  // Notes whose language is not loaded are shown in the language of the slides.
  const notesLocale = useTalkLocale(session.notes ?? view.lang).locale ?? slideLocale
  const controls = useControls()
  const touch = useTouch({ perform, onTap: controls.showByTap })
  const asleep = useWakeLock()

  if (!(slideLocale && notesLocale))
    return (
      <>
        <h1>{t('title')}</h1>
        {failed && <PanelFailed onRetry={retry} onLeave={leave} />}
      </>
    )
  const locale = isConsole ? notesLocale : slideLocale
  const tTalk = talkTranslator(locale)
  const edges = !phone && !isConsole
  const toolbarPlace = isConsole ? 'console' : controls.shown ? 'room' : 'room-hidden'
  const slide = (live: boolean) => (
    <ScaledStage phone={phone}>
      <Slide
        {...{ position, view, slots, live }}
        locale={slideLocale}
        qr={
          'address' in address && (
            <div className={styles.corner}>
              <QrCode text={address.address} label={tTalk('qrTitle')} />
            </div>
          )
        }
        onEvent={(event) => onChange({ event: event === view.event ? null : event, country: null })}
      />
    </ScaledStage>
  )
  return (
    <LanguageProvider value={locale.localeMessages}>
      <div
        className={styles.presentation}
        data-idle={!controls.shown && !isConsole}
        data-touched={touch.touched}
        {...touch.handlers}
      >
        <Patterns />
        <div className={styles.screen}>
          {edges && <Edge side="previous" {...{ locale, perform }} />}
          <div className={styles.middle} data-console={isConsole}>
            <ErrorBoundaryPanel state={view} onLeave={leave}>
              {isConsole ? (
                <SpeakerConsole
                  {...{ position, talk, asleep }}
                  locale={notesLocale}
                  audienceLanguage={view.lang}
                  thumbnail={slide(false)}
                  tiles={slots.row}
                  onRoom={(lang) => onChange({ lang }, 'replace')}
                />
              ) : (
                <main className={styles.stage}>{slide(true)}</main>
              )}
            </ErrorBoundaryPanel>
            <ErrorBoundaryPanel state={view} onLeave={leave}>
              {talk.detour && (
                <button type="button" className={styles.back} onClick={() => perform('back')}>
                  {backText(position, locale)}
                </button>
              )}
              {view.country && <div className={styles.card}>{slots.card}</div>}
              {!phone && <Toolbar {...{ locale, view, onChange, perform }} at={toolbarPlace} />}
              {overlay && (
                <OpenOverlay
                  {...{ position, locale, address }}
                  open={overlay}
                  onGo={talk.go}
                  onClose={talk.closeOverlay}
                />
              )}
              {(digits !== '' || notice) && (
                <p role="status" className={styles.notice}>
                  {digits === '' ? notice && tTalk(notice) : tTalk('jumpingTo', { digits })}
                </p>
              )}
            </ErrorBoundaryPanel>
          </div>
          {edges && <Edge side="next" {...{ locale, perform }} />}
        </div>
        {phone && <PhoneFoot {...{ position, locale, perform }} />}
        {session.blank !== 'none' && !isConsole && (
          <button
            type="button"
            className={styles.blank}
            data-blank={session.blank}
            aria-label={tTalk(`command.${session.blank}`)}
            onClick={() => changeSession({ blank: 'none' })}
          />
        )}
      </div>
    </LanguageProvider>
  )
}
