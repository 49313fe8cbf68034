import { memo } from 'react'
import { languages } from '@/domain/language'
import { firstStep } from '@/domain/talkSteps'
import type { ChangeView } from '@/domain/view'
import { endonyms } from '@/i18n/endonyms'
import { useLanguage } from '@/i18n/LanguageContext'
import { ShareButton } from '@/exports/menu/ShareButton'
import { requestNewTalk } from '@/presentation/newTalk'
import styles from './Header.module.css'

interface HeaderProps {
  readonly onChange: ChangeView
  readonly background: boolean
  readonly onBackground: () => void
  /** Element id of the share menu. */
  readonly menu: string
  readonly onShare: () => void
  readonly onCheck: () => void
}

/** The title, the date of all claims, and the controls for the whole page. */
export const Header = memo(function Header({
  onChange,
  background,
  onBackground,
  menu,
  onShare,
  onCheck,
}: HeaderProps) {
  const { t, language, facts, longest } = useLanguage()
  const present = () => {
    requestNewTalk()
    onChange(firstStep)
  }
  return (
    <header className={styles.header}>
      <h1>{t('title')}</h1>
      <button
        type="button"
        className={styles.stamp}
        data-claim={facts?.['day']?.join(' ') ?? 'as-at'}
        data-longest={longest?.asAt}
      >
        <span>{t('asAt')}</span>
      </button>
      <div role="group" aria-label={t('language')} className={styles.languages}>
        {languages.map((option) => (
          <button
            key={option}
            type="button"
            lang={option}
            aria-pressed={option === language}
            onClick={() => onChange({ lang: option })}
          >
            {endonyms[option]}
          </button>
        ))}
      </div>
      <button type="button" aria-expanded={background} onClick={onBackground}>
        {t('background')}
      </button>
      <ShareButton menu={menu} onWanted={onShare} />
      <button type="button" onClick={onCheck}>
        {t('preflight')}
      </button>
      <button type="button" onClick={present}>
        {t('present')}
      </button>
    </header>
  )
})
