import type { ReactNode } from 'react'
import { attributionOf } from '@/exports/exportContext'
import { format } from '@/i18n/format'
import type { StepOrigin } from '@/i18n/stepOrigin'
import type { PrintProps } from './printMessages'
import styles from './Print.module.css'

interface PrintPageProps extends PrintProps {
  readonly page: number
  readonly pages: number
  readonly title: ReactNode
  /** Replaces the attribution of the source if the page has another origin. */
  readonly origin?: StepOrigin['foot'] | undefined
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
