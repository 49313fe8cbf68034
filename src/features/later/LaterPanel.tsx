import { sourceLanguage } from '@edition/basics'
import { laterCount, laterDetails, laterRows, type LaterRow } from '@/i18n/laterRows'
import { useLanguage } from '@/i18n/LanguageContext'
import type { Texts } from '@/i18n/texts'
import { CitedValue } from '@/ui/CitedValue'
import { MessageText } from '@/ui/Message'
import styles from './Later.module.css'

/** Element id by which the bar above the views finds the panel. */
export const laterId = 'later'

/** A date that opens its source, and what happened. In print, the source follows as text. */
const Line = ({ row }: { readonly row: LaterRow }) => (
  <li data-later={row.id}>
    <CitedValue claims={[row.id]}>{row.date}</CitedValue>
    <span>
      <MessageText text={row.text} values={laterCount} facts={{ count: ['bound-later'] }} />
      <small lang={sourceLanguage}>{row.sources.map(({ title, page }) => `${title}, ${page}`).join('; ')}</small>
    </span>
  </li>
)

/** Developments after the month of the edition, and what other sources add to the meetings of the source. */
export function LaterList({ texts }: { readonly texts: Texts['sources'] }) {
  const { language } = useLanguage()
  const rows = laterRows(texts, language)
  const details = laterDetails(texts, language)
  return (
    <div className={styles.lists}>
      <ol style={{ '--rows': Math.ceil(rows.length / 2) }}>
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ol>
      {details.length > 0 && <h3>{texts['later.also']}</h3>}
      <ul>
        {details.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ul>
      <p>{texts['later.composition']}</p>
    </div>
  )
}

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
