import { useLanguage } from '@/i18n/LanguageContext'
import type { FactId } from '@/i18n/translator'
import styles from './Matrix.module.css'

interface MatrixCountProps {
  readonly claim: FactId
  readonly found: number
  readonly all: number
}

/** A count of the matrix: the claim itself, or during a search the number of matches out of it. */
export function MatrixCount({ claim, found, all }: MatrixCountProps) {
  const { t } = useLanguage()
  if (found === all)
    return (
      <span className={styles.count} data-claim={claim}>
        {all}
      </span>
    )
  return (
    <span className={styles.count} data-computed="">
      {t('countOf', { shown: found, total: all })}
    </span>
  )
}
