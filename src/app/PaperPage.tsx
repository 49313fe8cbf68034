import type { ReactNode } from 'react'
import { colophonOf, type Handover } from '@/features/share/handover'
import { plain } from '@/i18n/template'
import type { PaperWords } from './paperWords'
import styles from './Paper.module.css'

interface PaperPageProps {
  readonly page: number
  readonly pages: number
  readonly handover: Handover
  readonly words: PaperWords
  readonly title: ReactNode
  readonly children: ReactNode
}

/** One page: a title and the date it holds for above, what it is made from below. */
export function PaperPage({ page, pages, handover, words, title, children }: PaperPageProps) {
  const { asAt, credit, standing } = colophonOf(handover)
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
