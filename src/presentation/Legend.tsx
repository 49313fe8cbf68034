import { statusClasses, statusesOf, statusesOfFacet } from '@/domain/status'
import type { Channels } from '@/domain/editionSchema'
import { claimText } from '@/i18n/claimText'
import { useLanguage } from '@/i18n/LanguageContext'
import { CitedValue } from '@/ui/CitedValue'
import { StatusMark } from '@/ui/StatusMark'
import styles from './Legend.module.css'

const size = 30

/** The legend of fill and dots for the map of a step; a map without statuses has no legend. */
export function Legend({ channels }: { readonly channels: Channels }) {
  const { t, language } = useLanguage()
  if (channels === 'none') return null
  return (
    <ul className={styles.legend}>
      {channels === 'both'
        ? statusClasses.map((statusClass) => (
            <li key={statusClass}>
              <StatusMark of={statusClass} size={size} />
              <span>{`${t(statusesOf[statusClass].fill)}, ${t(`${statusesOf[statusClass].dots}.inList`)}`}</span>
            </li>
          ))
        : statusesOfFacet[channels].map(({ status, drawn, count }) => (
            <li key={status}>
              <StatusMark of={drawn} size={size} />
              <span>{t(status)}</span>
              <CitedValue claims={[count]}>{claimText(count, language)}</CitedValue>
            </li>
          ))}
    </ul>
  )
}
