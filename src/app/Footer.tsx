import { memo } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import styles from './Footer.module.css'

/** A build setting: whoever issues the page as a publication of its own leaves the line out with `VITE_STANDING=none`. */
const standing = import.meta.env['VITE_STANDING'] !== 'none'

/** The credit the source asks for, and what this page is not. */
export const Footer = memo(function Footer() {
  const { say } = useLanguage()
  return (
    <footer className={styles.footer}>
      <p data-claim="rights">{say('credit')}</p>
      <p>{say('councilName')}</p>
      {standing && <p>{say('standing')}</p>}
    </footer>
  )
})
