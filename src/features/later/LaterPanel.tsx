import type { SourceTexts } from '@/i18n/messages/background/en'
import { MessageText } from '@/ui/Message'
import { LaterList } from './LaterList'
import styles from './Later.module.css'

/** By which the bar above the views finds it. */
export const laterId = 'later'

/** Later developments under a stamp of their own: they change nothing in what holds as at the month of the press release. */
export const LaterPanel = ({ texts }: { readonly texts: SourceTexts }) => (
  <section id={laterId} tabIndex={-1} className={styles.later} aria-label={texts['later.title']}>
    <header>
      <h2>{texts['later.title']}</h2>
      <p>
        <MessageText text={texts['later.stamp']} inert />
      </p>
    </header>
    <LaterList texts={texts} />
  </section>
)
