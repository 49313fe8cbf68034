import { partyOf } from '@/data/parties'
import type { CountryId } from '@/domain/country'
import { formatDate } from '@/i18n/dates'
import { laterRow } from '@/i18n/laterNote'
import { useLanguage } from '@/i18n/LanguageContext'
import type { SourceWords } from '@/i18n/messages/background/en'
import { Figure } from '@/ui/Figure'
import { Message } from '@/ui/Words'
import styles from './CountryCard.module.css'

interface LaterOnCardProps {
  readonly country: CountryId
  readonly words: SourceWords
}

/** What later developments add to a country, after what holds as at the month of the briefing and marked as apart from it. */
export function LaterOnCard({ country, words }: LaterOnCardProps) {
  const { language, later } = useLanguage()
  if (!later) return null
  if (country === 'AZE') {
    const { id, date, text } = laterRow('later.meeting-2014', words, language)
    return (
      <p className={`${styles.since} ${styles.later}`}>
        <small>{words['later.also']}</small>
        <span> </span>
        <Figure claims={[id]}>{date}</Figure>
        <span>{`: ${text}`}</span>
      </p>
    )
  }
  if (country !== 'UKR') return null
  const { inForce, deposited } = partyOf('UKR')
  return (
    <p className={`${styles.since} ${styles.later}`}>
      <small>
        <Message text={words['later.stamp']} inert />
      </small>
      <span> </span>
      <Message
        text={words['since.accession']}
        values={{ inForce: formatDate(inForce, language), deposited: formatDate(deposited, language) }}
        facts={{ inForce: ['UKR.in-force'], deposited: ['UKR.deposited'] }}
      />
    </p>
  )
}
