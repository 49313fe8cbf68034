import { toldStatuses } from '@/data/talkLines'
import { statusClasses, statusesOf } from '@/domain/status'
import type { Channels } from '@/domain/talk'
import { claimText } from '@/i18n/claimText'
import { useLanguage } from '@/i18n/LanguageContext'
import { CitedValue } from '@/ui/CitedValue'
import { StatusMark } from '@/ui/StatusMark'
import styles from './Slide.module.css'

const size = 30

/** What fill and dots mean on a step's map; a map without statuses has no legend. */
export function Legend({ channels }: { readonly channels: Channels }) {
  const { t, language } = useLanguage()
  switch (channels) {
    case 'none':
      return null
    case 'convention':
    case 'assistance':
      return (
        <ul className={styles.legend}>
          {toldStatuses[channels].map(({ status, drawn, claim }) => (
            <li key={status}>
              <StatusMark of={drawn} size={size} />
              <span>{t(status)}</span>
              <CitedValue claims={[claim]}>{claimText(claim, language)}</CitedValue>
            </li>
          ))}
        </ul>
      )
    case 'both':
      return (
        <ul className={styles.legend}>
          {statusClasses.map((statusClass) => {
            const { convention, assistance } = statusesOf[statusClass]
            return (
              <li key={statusClass}>
                <StatusMark of={statusClass} size={size} />
                <span>{`${t(convention)}, ${t(`${assistance}.inList`)}`}</span>
              </li>
            )
          })}
        </ul>
      )
  }
}
