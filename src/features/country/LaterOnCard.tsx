import { partyOf } from '@/data/parties'
import type { CountryId } from '@/domain/country'
import { formatDate } from '@/i18n/dates'
import { laterRow } from '@/i18n/laterNote'
import { useLanguage } from '@/i18n/LanguageContext'
import type { SourceTexts } from '@/i18n/messages/background/en'
import { CitedValue } from '@/ui/CitedValue'
import { MessageText } from '@/ui/Message'
import styles from './CountryCard.module.css'

interface LaterOnCardProps {
  readonly country: CountryId
  readonly texts: SourceTexts
}

/** What later developments add to a country, after what holds as at the month of the briefing and marked as apart from it. */
export function LaterOnCard({ country, texts }: LaterOnCardProps) {
  const { language, later } = useLanguage()
  if (!later) return null
  if (country === 'AZE') {
    const { id, date, text } = laterRow('later.meeting-2014', texts, language)
    return (
      <p className={`${styles.since} ${styles.later}`}>
        <small>{texts['later.also']}</small>
        <span> </span>
        <CitedValue claims={[id]}>{date}</CitedValue>
        <span>{`: ${text}`}</span>
      </p>
    )
  }
  if (country !== 'UKR') return null
  const { inForce, deposited } = partyOf('UKR')
  return (
    <p className={`${styles.since} ${styles.later}`}>
      <small>
        <MessageText text={texts['later.stamp']} inert />
      </small>
      <span> </span>
      <MessageText
        text={texts['since.accession']}
        values={{ inForce: formatDate(inForce, language), deposited: formatDate(deposited, language) }}
        facts={{ inForce: ['UKR.in-force'], deposited: ['UKR.deposited'] }}
      />
    </p>
  )
}
