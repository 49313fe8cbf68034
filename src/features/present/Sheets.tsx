import { steps } from '@/data/talk'
import type { Place } from '@/domain/place'
import type { PublicAddress } from '@/domain/publicAddress'
import { useLanguage } from '@/i18n/LanguageContext'
import { QrCode } from '@/ui/QrCode'
import { Message } from '@/ui/Words'
import { commands } from './commands'
import { Sheet } from './Sheet'
import { tellerOf, type Voice } from './words'
import styles from './Sheet.module.css'

export type SheetId = 'overview' | 'help' | 'qr'

interface SheetsProps {
  readonly open: SheetId
  readonly place: Place
  readonly voice: Voice
  readonly address: PublicAddress
  readonly onGo: (place: Place) => void
  readonly onClose: () => void
}

const keyNames: Readonly<Record<string, string>> = {
  ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', PageUp: 'Page ↑', PageDown: 'Page ↓', Escape: 'Esc',
} // prettier-ignore

const isSpace = (key: string) => key === 'Space' || key === 'Shift+Space'

/** The sheet that is open. */
export function Sheets({ open, place, voice, address, onGo, onClose }: SheetsProps) {
  const { say } = useLanguage()
  const tell = tellerOf(voice)
  const frame = { close: say('close'), onClose }
  if (open === 'overview')
    return (
      <Sheet title={tell('command.overview')} {...frame}>
        <ol className={styles.steps}>
          {steps.map(({ id }) => (
            <li key={id}>
              <button type="button" aria-current={id === place.step} onClick={() => onGo({ step: id, part: 1 })}>
                <b data-computed="">{`${id} `}</b>
                <span>
                  <Message text={voice.talk[`headline.${id}`]} inert />
                </span>
              </button>
            </li>
          ))}
        </ol>
      </Sheet>
    )
  if (open === 'help')
    return (
      <Sheet title={tell('command.help')} {...frame}>
        <dl className={styles.keys}>
          {commands.map(({ id, keys }) => (
            <div key={id}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{isSpace(key) ? tell(`keys.${key}`) : (keyNames[key] ?? key)}</kbd>
                ))}
              </dt>
              <dd>{tell(`command.${id}`, { step: place.step })}</dd>
            </div>
          ))}
          <div>
            <dt>{tell('jump.keys')}</dt>
            <dd>{tell('command.jump')}</dd>
          </div>
        </dl>
      </Sheet>
    )
  return (
    <Sheet title={tell('qrTitle')} {...frame}>
      {'address' in address ? (
        <div className={styles.qr}>
          <QrCode text={address.address} label={tell('command.qr')} />
          <p translate="no">{address.address}</p>
          <p>{tell('qrHint')}</p>
        </div>
      ) : (
        <p className={styles.none}>{tell(address.none === 'file' ? 'qrFile' : 'qrNowhere')}</p>
      )}
    </Sheet>
  )
}
