import type { EventId } from '@/data/events'
import type { Place } from '@/domain/place'
import type { PublicAddress } from '@/domain/publicAddress'
import type { ChangeView, View } from '@/domain/view'
import { LanguageProvider, useLanguage } from '@/i18n/LanguageContext'
import { Patterns } from '@/ui/Patterns'
import { QrCode } from '@/ui/QrCode'
import { Panel, PanelFailed } from '@/ui/Panel'
import { Bar } from './Bar'
import { Canvas } from './Canvas'
import { Console } from './Console'
import { Edge, PhoneFoot } from './TouchButtons'
import { Room } from './Room'
import { Sheets } from './Sheets'
import type { Slots } from './slots'
import { useControls } from './useScreen'
import { useTalk, type SharedView } from './useTalk'
import { useTouch } from './useTouch'
import { useWakeLock } from './useWakeLock'
import { tellerOf, useVoice } from './words'
import '@/styles/room.css'
import styles from './Presentation.module.css'

interface PresentationProps {
  readonly place: Place
  readonly view: View<EventId>
  readonly onChange: ChangeView<EventId>
  readonly phone: boolean
  readonly slots: Slots
  /** Where others find the briefing. */
  readonly address: PublicAddress
  readonly shared: SharedView
}

/** The talk: one step at a time for a room, in this window or, with a console in this one, in another. */
export function Presentation({ place, view, onChange, phone, slots, address, shared }: PresentationProps) {
  const { say } = useLanguage()
  const talk = useTalk({ place, view, onChange, phone, shared })
  const { session, change, sheet, notice, digits, detour, isConsole, go, perform } = talk
  const { voice: roomVoice, failed, retry } = useVoice(view.lang)
  // Notes in a language that does not come are told in that of the room.
  const notesVoice = useVoice(session.notes ?? view.lang).voice ?? roomVoice
  const controls = useControls()
  const touch = useTouch({ perform, onTap: controls.showByTap })
  const asleep = useWakeLock()

  if (!(roomVoice && notesVoice))
    return (
      <>
        <h1>{say('title')}</h1>
        {failed && <PanelFailed onRetry={retry} onLeave={() => perform('leave')} />}
      </>
    )
  const voice = isConsole ? notesVoice : roomVoice
  const tell = tellerOf(voice)
  const edges = !phone && !isConsole
  const barAt = isConsole ? 'console' : controls.shown ? 'room' : 'room-hidden'
  const room = (live: boolean) => (
    <Canvas phone={phone}>
      <Room
        place={place}
        view={view}
        voice={roomVoice}
        slots={slots}
        live={live}
        qr={
          'address' in address && (
            <div className={styles.corner}>
              <QrCode text={address.address} label={tell('qrTitle')} />
            </div>
          )
        }
        onEvent={(event) => onChange({ event: event === view.event ? null : event, country: null })}
      />
    </Canvas>
  )
  return (
    <LanguageProvider value={voice.speech}>
      <div
        className={styles.talk}
        data-idle={!controls.shown && !isConsole}
        data-touched={touch.touched}
        {...touch.handlers}
      >
        <Patterns />
        <div className={styles.screen}>
          {edges && <Edge side="previous" voice={voice} perform={perform} />}
          <div className={styles.middle} data-console={isConsole}>
            <Panel state={view} onLeave={() => perform('leave')}>
              {isConsole ? (
                <Console
                  place={place}
                  voice={notesVoice}
                  room={view.lang}
                  session={session}
                  opened={talk.opened}
                  audience={talk.audience}
                  asleep={asleep}
                  thumbnail={room(false)}
                  tiles={slots.row}
                  onSession={change}
                  onRoom={(lang) => onChange({ lang }, 'replace')}
                  onGo={go}
                  onOpen={talk.openAudience}
                  perform={perform}
                />
              ) : (
                <main className={styles.stage}>{room(true)}</main>
              )}
            </Panel>
            <Panel state={view} onLeave={() => perform('leave')}>
              {detour && (
                <button type="button" className={styles.back} onClick={() => perform('back')}>
                  {tell('command.back', { step: place.step })}
                </button>
              )}
              {view.country && <div className={styles.card}>{slots.card}</div>}
              {!phone && <Bar voice={voice} view={view} at={barAt} onChange={onChange} perform={perform} />}
              {sheet && (
                <Sheets
                  open={sheet}
                  place={place}
                  voice={voice}
                  address={address}
                  onGo={go}
                  onClose={talk.closeSheet}
                />
              )}
              {(digits !== '' || notice) && (
                <p role="status" className={styles.notice}>
                  {digits === '' ? notice && tell(notice) : tell('jumpingTo', { digits })}
                </p>
              )}
            </Panel>
          </div>
          {edges && <Edge side="next" voice={voice} perform={perform} />}
        </div>
        {phone && <PhoneFoot place={place} voice={voice} perform={perform} />}
        {session.blank !== 'none' && !isConsole && (
          <button
            type="button"
            className={styles.blank}
            data-blank={session.blank}
            aria-label={tell(`command.${session.blank}`)}
            onClick={() => change({ blank: 'none' })}
          />
        )}
      </div>
    </LanguageProvider>
  )
}
