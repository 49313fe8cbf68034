import { eventOf } from '@/domain/events'
import { isParty, partyOf } from '@/domain/parties'
import { cameLater } from '@/domain/treatyFacts'
import { formatDate } from '@/i18n/dates'
import { laterDetails } from '@/i18n/laterRows'
import { useLanguage } from '@/i18n/LanguageContext'
import { MessageText } from '@/ui/Message'
import type { CardPartProps } from './PartySince'
import styles from './CountryCard.module.css'

/** Later developments of a member, below the facts of the month of the edition and marked as separate from them. */
export function LaterOnCard({ country, texts }: CardPartProps) {
  const { language, later } = useLanguage()
  if (!later) return null
  const details = laterDetails(texts, language).filter(({ event }) => eventOf(event).host === country)
  const party = isParty(country) && cameLater(country) ? partyOf(country) : undefined
  return (
    <>
      {details.map(({ id, date, text }) => (
        <p key={id} className={styles.since}>
          <small>{texts['later.also']}</small>
          <span> </span>
          <MessageText text={texts['later.dated']} values={{ date, what: text }} facts={{ date: [id] }} />
        </p>
      ))}
      {party && isParty(country) && (
        <p className={styles.since}>
          <small>
            <MessageText text={texts['later.stamp']} inert />
          </small>
          <span> </span>
          <MessageText
            text={texts[`since.${party.instrument}`]}
            values={{ inForce: formatDate(party.inForce, language), deposited: formatDate(party.deposited, language) }}
            facts={{ inForce: [`${country}.in-force`], deposited: [`${country}.deposited`] }}
          />
        </p>
      )}
    </>
  )
}
