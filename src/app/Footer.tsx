import { memo } from 'react'
import { showDisclaimer } from '@/platform/showDisclaimer'
import { useLanguage } from '@/i18n/LanguageContext'
import styles from './Footer.module.css'

/** The credit that the source requires, and the statement of what this page is not. */
export const Footer = memo(function Footer() {
  const { t } = useLanguage()
  return (
    <footer className={styles.footer}>
      <p data-claim="rights">{t('credit')}</p>
      <p>{t('bodyName')}</p>
      {showDisclaimer && <p>{t('publisherNote')}</p>}
    </footer>
  )
})
