import { laterCount, laterRow, laterRows, type LaterRow } from '@/i18n/laterNote'
import { useLanguage } from '@/i18n/LanguageContext'
import type { SourceTexts } from '@/i18n/messages/background/en'
import { CitedValue } from '@/ui/CitedValue'
import { MessageText } from '@/ui/Message'
import styles from './Later.module.css'

/** A date that opens its source, and what happened; on paper, where nothing opens, the source stands under it. */
const Line = ({ row }: { readonly row: LaterRow }) => (
  <li data-later={row.id}>
    <CitedValue claims={[row.id]}>{row.date}</CitedValue>
    <span>
      <MessageText text={row.text} values={laterCount} facts={{ count: ['bound-later'] }} />
      <small lang="en">{row.sources.map(({ title, page }) => `${title}, ${page}`).join('; ')}</small>
    </span>
  </li>
)

/** What came after the press release, and what another source adds to a meeting that it tells of. */
export function LaterList({ texts }: { readonly texts: SourceTexts }) {
  const { language } = useLanguage()
  return (
    <div className={styles.lists}>
      <ol>
        {laterRows(texts, language).map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ol>
      <h3>{texts['later.also']}</h3>
      <ul>
        <Line row={laterRow('later.meeting-2014', texts, language)} />
      </ul>
      <p>{texts['later.composition']}</p>
    </div>
  )
}
