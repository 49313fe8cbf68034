import { useLanguage } from '@/i18n/LanguageContext'
import { laterCount, laterRows } from '@/i18n/laterRows'
import type { Texts } from '@/i18n/texts'
import { CitedValue } from '@/ui/CitedValue'
import { MessageText } from '@/ui/Message'
import styles from './SlideLater.module.css'

/** The fact behind the count of Parties. */
const counted = { count: ['bound-later'] } as const

/** Allows a line break after the dash of a range over two months, for narrow columns. */
const parted = (date: string) =>
  date.replace(/(\p{L}\u00a0?[–-])(\u00a0?)/u, (_, before: string, space: string) => before + (space ? ' ' : '\u200b'))

/** Later developments, one line each, in the order of time. */
export function SlideLater({ texts }: { readonly texts: Texts['sources'] }) {
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
