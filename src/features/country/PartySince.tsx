import { treatyChapter } from '@edition/treatySources'
import { isParty, partyOf } from '@/domain/parties'
import { asAtDay } from '@/domain/treatyFacts'
import type { CountryId } from '@/domain/edition'
import { statusOn } from '@/domain/treaty'
import { formatDate } from '@/i18n/dates'
import { useLanguage } from '@/i18n/LanguageContext'
import type { Texts } from '@/i18n/texts'
import { format } from '@/i18n/format'
import { MessageText } from '@/ui/Message'
import styles from './CountryCard.module.css'

export interface CardPartProps {
  readonly country: CountryId
  readonly texts: Texts['sources']
}

/** The entry into force and the instrument of a member, from the treaty's depositary; nothing for a non-Party. */
export function PartySince({ country, texts }: CardPartProps) {
  const { language } = useLanguage()
  if (!isParty(country)) return null
  const participation = partyOf(country)
  if (statusOn(participation, asAtDay) !== 'party') return null
  const { instrument, deposited, inForce } = participation
  return (
    <p className={styles.since}>
      <MessageText
        text={texts[`since.${instrument}`]}
        values={{ inForce: formatDate(inForce, language), deposited: formatDate(deposited, language) }}
        facts={{ inForce: [`${country}.in-force`], deposited: [`${country}.deposited`] }}
      />
      <span> </span>
      <small data-claim={`${country}.deposited`}>
        {format(texts.treatySince, language, { chapter: treatyChapter })}
      </small>
    </p>
  )
}
