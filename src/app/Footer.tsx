import { memo } from 'react'
import { showDisclaimer } from '@/data/showDisclaimer'
import { useLanguage } from '@/i18n/LanguageContext'
import styles from './Footer.module.css'

/** The credit the source asks for, and what this page is not. */
export const Footer = memo(function Footer() {
  const { t } = useLanguage()
  return (
    <footer className={styles.footer}>
      <p data-claim="rights">{t('credit')}</p>
      <p>{t('councilName')}</p>
      {showDisclaimer && <p>{t('standing')}</p>}
    </footer>
  )
})
