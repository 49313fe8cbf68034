import type { Texts } from '@/i18n/texts'
import { MessageText } from '@/ui/Message'
import { LaterList } from './LaterList'
import styles from './Later.module.css'

/** Element id by which the bar above the views finds the panel. */
export const laterId = 'later'

/** Later developments with a stamp of their own: they do not change the facts of the month of the edition. */
export const LaterPanel = ({ texts }: { readonly texts: Texts['sources'] }) => (
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
