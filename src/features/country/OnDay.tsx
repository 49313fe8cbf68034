import { dayFactOf } from '@/data/dayFacts'
import type { Member } from '@/domain/rows'
import { dayCitation } from '@/i18n/dayNote'
import { useLanguage } from '@/i18n/LanguageContext'
import type { SourceWords } from '@/i18n/messages/background/en'
import { conventionWords } from '@/i18n/standingWords'
import { Words } from '@/ui/Words'

interface OnDayProps {
  readonly member: Member
  readonly words: SourceWords
}

/** Where a country stood on the day that the page shows; nothing for the month of the press release. */
export function OnDay({ member, words }: OnDayProps) {
  const speaker = useLanguage()
  const id = `${member.country.id}@${member.on ?? ''}`
  const fact = dayFactOf(id)
  if (!fact) return null
  return (
    <div>
      <dt>
        <Words of="asAt" />
      </dt>
      <dd>
        <strong>{conventionWords(member, '', speaker)}</strong>
        <small data-claim={id}>{dayCitation(fact, words, speaker)}</small>
      </dd>
    </div>
  )
}
