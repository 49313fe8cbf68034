import type { SourceWords } from '@/i18n/messages/background/en'
import { Message } from '@/ui/Words'
import { LaterList } from './LaterList'
import styles from './Later.module.css'

/** By which the bar above the views finds it. */
export const laterId = 'later'

/** Later developments under a stamp of their own: they change nothing in what holds as at the month of the press release. */
export const LaterPanel = ({ words }: { readonly words: SourceWords }) => (
  <section id={laterId} tabIndex={-1} className={styles.later} aria-label={words['later.title']}>
    <header>
      <h2>{words['later.title']}</h2>
      <p>
        <Message text={words['later.stamp']} inert />
      </p>
    </header>
    <LaterList words={words} />
  </section>
)
