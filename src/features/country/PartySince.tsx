import { isParty, partyOf } from '@/data/parties'
import { asAtDay, treatyFactOf } from '@/data/treatyFacts'
import type { CountryId } from '@/domain/country'
import { statusOn } from '@/domain/treaty'
import { formatDate } from '@/i18n/dates'
import { useLanguage } from '@/i18n/LanguageContext'
import type { SourceTexts } from '@/i18n/messages/background/en'
import { treatyCitation } from '@/i18n/treatyNote'
import { MessageText } from '@/ui/Message'
import styles from './CountryCard.module.css'

interface PartySinceProps {
  readonly country: CountryId
  readonly texts: SourceTexts
}

/** Since when a country is bound and by which instrument, from the Treaty Collection; nothing for who is no Party. */
export function PartySince({ country, texts }: PartySinceProps) {
  const { language } = useLanguage()
  if (!isParty(country)) return null
  const participation = partyOf(country)
  if (statusOn(participation, asAtDay) !== 'party') return null
  const { instrument, deposited, inForce } = participation
  const fact = treatyFactOf(`${country}.deposited`)
  return (
    <p className={styles.since}>
      <MessageText
        text={texts[`since.${instrument}`]}
        values={{ inForce: formatDate(inForce, language), deposited: formatDate(deposited, language) }}
        facts={{ inForce: [`${country}.in-force`], deposited: [`${country}.deposited`] }}
      />
      <span> </span>
      {fact && <small data-claim={`${country}.deposited`}>{treatyCitation(fact, texts, language)}</small>}
    </p>
  )
}
