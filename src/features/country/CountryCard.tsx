import { useEffect, useRef } from 'react'
import type { ClaimId } from '@/data/claims'
import { events } from '@/data/events'
import { statuses } from '@/data/statuses'
import type { Member } from '@/domain/rows'
import { drawnAs } from '@/domain/status'
import { useLanguage } from '@/i18n/LanguageContext'
import { formatDate } from '@/i18n/dates'
import { speakerOf } from '@/i18n/speaker'
import { Citation } from '@/ui/Citation'
import { PanelFailed } from '@/ui/Panel'
import { useSources } from '@/ui/useSources'
import { Figure } from '@/ui/Figure'
import { StatusMark } from '@/ui/StatusMark'
import { Words } from '@/ui/Words'
import { LaterOnCard } from './LaterOnCard'
import { OnDay } from './OnDay'
import { PartySince } from './PartySince'
import styles from './CountryCard.module.css'

interface CountryCardProps {
  readonly member: Member
  readonly onClose: () => void
}

/** What the page knows of one country: both statuses and the meetings it hosted, each with its source. */
export function CountryCard({ member, onClose }: CountryCardProps) {
  const { say, language, day } = useLanguage()
  const { country } = member
  const { View: words, failed, retry } = useSources()
  // Whole at once, so that nothing moves; without what stands behind them the statuses are told all the same.
  const ready = words !== null || failed
  const card = useRef<HTMLElement>(null)

  useEffect(
    function takeKeyboardFocusAndGiveItBack() {
      const element = card.current
      const opener = document.activeElement
      if (!(element && opener?.matches(':focus-visible'))) return
      element.focus({ preventScroll: true })
      return () => {
        const left = document.activeElement
        if (opener instanceof HTMLElement || opener instanceof SVGElement)
          if (left === document.body || element.contains(left)) opener.focus({ preventScroll: true })
      }
    },
    [country.id, ready],
  )

  if (!ready) return null
  const own = statuses[country.id]
  const cite = (id: ClaimId) => words && <Citation claim={id} words={words} />
  const hosted = events.filter((event) => event.host === country.id)
  return (
    <section ref={card} tabIndex={-1} className={styles.card} aria-label={country.name[language]}>
      <header>
        <h2 translate="no">
          <StatusMark of={drawnAs(member)} size={20} />
          <span>{country.name[language]}</span>
        </h2>
        <button type="button" onClick={onClose} aria-label={say('close')} className={styles.close}>
          ×
        </button>
      </header>
      <dl>
        {words && <OnDay member={member} words={words} />}
        {(['convention', 'assistance'] as const).map((facet) => (
          <div key={facet}>
            <dt>
              <span>{say(facet)}</span>
              {day && facet === 'convention' && <small>{speakerOf(day).say('asAt')}</small>}
            </dt>
            <dd>
              <strong>{say(own[facet])}</strong>
              <small>{cite(`${country.id}.${facet}`)}</small>
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <Words of="meetingsHosted" />
          </dt>
          <dd>
            {hosted.length === 0 && <strong>{say('none')}</strong>}
            {hosted.map(({ id, date }) => (
              <span key={id}>
                <strong>
                  <Figure claims={[id]}>{formatDate(date, language)}</Figure>
                </strong>
                <small>{cite(id)}</small>
              </span>
            ))}
          </dd>
        </div>
      </dl>
      {words && <PartySince country={country.id} words={words} />}
      {words && <LaterOnCard country={country.id} words={words} />}
      {failed && <PanelFailed onRetry={retry} />}
    </section>
  )
}
