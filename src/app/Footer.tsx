import { memo } from 'react'
import { isStandingSaid } from '@/data/standing'
import { useLanguage } from '@/i18n/LanguageContext'
import styles from './Footer.module.css'

/** The credit the source asks for, and what this page is not. */
export const Footer = memo(function Footer() {
  const { say } = useLanguage()
  return (
    <footer className={styles.footer}>
      <p data-claim="rights">{say('credit')}</p>
      <p>{say('councilName')}</p>
      {isStandingSaid && <p>{say('standing')}</p>}
    </footer>
  )
})
