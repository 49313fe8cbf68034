import type { ReactNode } from 'react'
import { attributionOf, type Attribution, type ExportContext } from '@/exports/exportContext'
import { format } from '@/i18n/format'
import type { PrintMessages } from './printMessages'
import styles from './Print.module.css'

/** As at when a page is, what it is made from, and whose publication it is not. */
type Origin = Pick<Attribution, 'asAt' | 'credit' | 'publisherNote'>

interface PrintPageProps {
  readonly page: number
  readonly pages: number
  readonly context: ExportContext
  readonly texts: PrintMessages
  readonly title: ReactNode
  /** In place of what is said of the press release, where the page is made from something else. */
  readonly origin?: Origin | undefined
  readonly children: ReactNode
}

/** One page: a title and the date it holds for above, what it is made from below. */
export function PrintPage({ page, pages, context, texts, title, origin, children }: PrintPageProps) {
  const { asAt, credit, publisherNote } = { ...attributionOf(context), ...origin }
  return (
    <section className={styles.page}>
      <header>
        {title}
        <p className={styles.asOf}>{asAt}</p>
      </header>
      {children}
      <footer>
        <p>{credit}</p>
        <p>{format(texts.share.pageOf, context.translator.language, { page, pages })}</p>
        <p>{publisherNote}</p>
      </footer>
    </section>
  )
}
