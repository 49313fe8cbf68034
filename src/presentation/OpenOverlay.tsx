import { steps } from '@/domain/talkSteps'
import type { TalkPosition } from '@/domain/talkPosition'
import type { PublicUrl } from '@/domain/publicUrl'
import { useLanguage } from '@/i18n/LanguageContext'
import { QrCode } from '@/ui/QrCode'
import { MessageText } from '@/ui/Message'
import { commands } from './keyCommands'
import { talkTranslator, type TalkLocale } from './talkLocale'
import styles from './Overlay.module.css'

export type OverlayId = 'overview' | 'help' | 'qr'

interface OpenOverlayProps {
  readonly open: OverlayId
  readonly position: TalkPosition
  readonly locale: TalkLocale
  readonly address: PublicUrl
  readonly onGo: (position: TalkPosition) => void
  readonly onClose: () => void
}

const keyNames: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
  Escape: 'Esc',
}

const isSpace = (key: string) => key === 'Space' || key === 'Shift+Space'

/** A dialog over the slide: the overview of steps, the keys or the QR code. */
export function OpenOverlay({ open, position, locale, address, onGo, onClose }: OpenOverlayProps) {
  const { t } = useLanguage()
  const tTalk = talkTranslator(locale)
  const title = tTalk(open === 'qr' ? 'qrTitle' : `command.${open}`)
  return (
    <section role="dialog" aria-label={title} className={styles.overlay}>
      <header>
        <h2>{title}</h2>
        <button type="button" onClick={onClose} aria-label={t('close')}>
          ×
        </button>
      </header>
      {open === 'overview' && (
        <ol className={styles.steps}>
          {steps.map(({ id }) => (
            <li key={id}>
              <button type="button" aria-current={id === position.step} onClick={() => onGo({ step: id, part: 1 })}>
                <b data-computed="">{`${id} `}</b>
                <span>
                  <MessageText text={locale.talk[`headline.${id}`]} inert />
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {open === 'help' && (
        <dl className={styles.keys}>
          {commands.map(({ id, keys }) => (
            <div key={id}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{isSpace(key) ? tTalk(`keys.${key}`) : (keyNames[key] ?? key)}</kbd>
                ))}
              </dt>
              <dd>{tTalk(`command.${id}`, { step: position.step })}</dd>
            </div>
          ))}
          <div>
            <dt>{tTalk('jump.keys')}</dt>
            <dd>{tTalk('command.jump')}</dd>
          </div>
        </dl>
      )}
      {open === 'qr' &&
        ('address' in address ? (
          <div className={styles.qr}>
            <QrCode text={address.address} label={tTalk('command.qr')} />
            <p translate="no">{address.address}</p>
            <p>{tTalk('qrHint')}</p>
          </div>
        ) : (
          <p className={styles.none}>{tTalk(address.none === 'file' ? 'qrFile' : 'qrNowhere')}</p>
        ))}
    </section>
  )
}
