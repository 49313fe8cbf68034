import { dayFactOf } from '@/data/dayFacts'
import type { Member } from '@/domain/member'
import { dayCitation } from '@/i18n/dayNote'
import { useLanguage } from '@/i18n/LanguageContext'
import type { SourceTexts } from '@/i18n/messages/background/en'
import { conventionLabel } from '@/i18n/statusLabels'
import { Message } from '@/ui/Message'

interface StatusOnDateProps {
  readonly member: Member
  readonly texts: SourceTexts
}

/** Where a country stood on the day that the page shows; nothing for the month of the press release. */
export function StatusOnDate({ member, texts }: StatusOnDateProps) {
  const translator = useLanguage()
  const id = `${member.country.id}@${member.on ?? ''}`
  const fact = dayFactOf(id)
  if (!fact) return null
  return (
    <div>
      <dt>
        <Message of="asAt" />
      </dt>
      <dd>
        <strong>{conventionLabel(member, '', translator)}</strong>
        <small data-claim={id}>{dayCitation(fact, texts, translator)}</small>
      </dd>
    </div>
  )
}
