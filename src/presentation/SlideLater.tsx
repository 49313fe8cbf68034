import { useLanguage } from '@/i18n/LanguageContext'
import { laterCount, laterRows } from '@/i18n/laterNote'
import type { SourceTexts } from '@/i18n/messages/background/en'
import { CitedValue } from '@/ui/CitedValue'
import { MessageText } from '@/ui/Message'
import styles from './SlideLater.module.css'

/** What the count of the Parties rests on. */
const counted = { count: ['bound-later'] } as const

/** A range over two months may part after its dash, where the column is narrow. */
const parted = (date: string) =>
  date.replace(/(\p{L}\u00a0?[–-])(\u00a0?)/u, (_, before: string, space: string) => before + (space ? ' ' : '\u200b'))

/** What came after the press release, a line each in the order of time. */
export function SlideLater({ texts }: { readonly texts: SourceTexts }) {
  const { language } = useLanguage()
  return (
    <div className={styles.later}>
      <ol>
        {laterRows(texts, language).map(({ id, date, text }) => (
          <li key={id}>
            <strong>
              <CitedValue claims={[id]}>{parted(date)}</CitedValue>
            </strong>
            <span>
              <MessageText text={text} values={laterCount} facts={counted} />
            </span>
          </li>
        ))}
      </ol>
      <p>{texts['later.composition']}</p>
    </div>
  )
}
