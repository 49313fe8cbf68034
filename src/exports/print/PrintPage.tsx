import type { ReactNode } from 'react'
import { attributionOf, type Attribution, type ExportContext } from '@/exports/exportContext'
import { format } from '@/i18n/format'
import type { PrintMessages } from './printMessages'
import styles from './Print.module.css'

/** The as-at date, the credit and the publisher note of a page. */
type Origin = Pick<Attribution, 'asAt' | 'credit' | 'publisherNote'>

interface PrintPageProps {
  readonly page: number
  readonly pages: number
  readonly context: ExportContext
  readonly texts: PrintMessages
  readonly title: ReactNode
  /** Replaces the attribution of the source if the page has another origin. */
  readonly origin?: Origin | undefined
  readonly children: ReactNode
}

/** One page: the title and the as-at date at the top, the attribution at the bottom. */
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
