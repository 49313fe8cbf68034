import type { ReactNode } from 'react'
import { colophonOf, type Colophon, type Handover } from '@/features/share/handover'
import { plain } from '@/i18n/template'
import type { PaperWords } from './paperWords'
import styles from './Paper.module.css'

/** As at when a page is, what it is made from, and whose publication it is not. */
type Origin = Pick<Colophon, 'asAt' | 'credit' | 'standing'>

interface PaperPageProps {
  readonly page: number
  readonly pages: number
  readonly handover: Handover
  readonly words: PaperWords
  readonly title: ReactNode
  /** In place of what is said of the press release, where the page is made from something else. */
  readonly origin?: Origin | undefined
  readonly children: ReactNode
}

/** One page: a title and the date it holds for above, what it is made from below. */
export function PaperPage({ page, pages, handover, words, title, origin, children }: PaperPageProps) {
  const { asAt, credit, standing } = { ...colophonOf(handover), ...origin }
  return (
    <section className={styles.page}>
      <header>
        {title}
        <p className={styles.asAt}>{asAt}</p>
      </header>
      {children}
      <footer>
        <p>{credit}</p>
        <p>{plain(words.share.pageOf, handover.speaker.language, { page, pages })}</p>
        <p>{standing}</p>
      </footer>
    </section>
  )
}
