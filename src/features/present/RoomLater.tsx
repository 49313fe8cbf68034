import { useLanguage } from '@/i18n/LanguageContext'
import { laterCount, laterRows } from '@/i18n/laterNote'
import type { SourceWords } from '@/i18n/messages/background/en'
import { Figure } from '@/ui/Figure'
import { Message } from '@/ui/Words'
import styles from './RoomLater.module.css'

/** What the count of the Parties rests on. */
const counted = { count: ['bound-later'] } as const

/** A range over two months may part after its dash, where the column is narrow. */
const parted = (date: string) =>
  date.replace(/(\p{L}\u00a0?[–-])(\u00a0?)/u, (_, before: string, space: string) => before + (space ? ' ' : '\u200b'))

/** What came after the press release, a line each in the order of time. */
export function RoomLater({ words }: { readonly words: SourceWords }) {
  const { language } = useLanguage()
  return (
    <div className={styles.later}>
      <ol>
        {laterRows(words, language).map(({ id, date, text }) => (
          <li key={id}>
            <strong>
              <Figure claims={[id]}>{parted(date)}</Figure>
            </strong>
            <span>
              <Message text={text} values={laterCount} facts={counted} />
            </span>
          </li>
        ))}
      </ol>
      <p>{words['later.composition']}</p>
    </div>
  )
}
