import { dayFactOf } from '@/domain/dayFacts'
import type { Member } from '@/domain/member'
import { dayCitation } from '@/i18n/dayCitation'
import { useLanguage } from '@/i18n/LanguageContext'
import type { Texts } from '@/i18n/texts'
import { fillLabel } from '@/i18n/statusLabels'
import { Message } from '@/ui/Message'

/** The status of a member on the day shown; nothing for the month of the edition. */
export function StatusOnDate({ member, texts }: { readonly member: Member; readonly texts: Texts['sources'] }) {
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
        <strong>{fillLabel(member, '', translator)}</strong>
        <small data-claim={id}>{dayCitation(fact, texts, translator)}</small>
      </dd>
    </div>
  )
}
