import { useEffect, useRef } from 'react'
import type { ClaimId } from '@/domain/edition'
import { hasHosts, hostedBy } from '@/domain/events'
import { statusClaimOf, statusIn } from '@/domain/members'
import type { Member } from '@/domain/member'
import { displayClassOf, facetIds } from '@/domain/status'
import { useLanguage } from '@/i18n/LanguageContext'
import { formatDate } from '@/i18n/dates'
import { translatorOf } from '@/i18n/translator'
import { Citation } from '@/ui/Citation'
import { PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { useTexts } from '@/ui/useTexts'
import { CitedValue } from '@/ui/CitedValue'
import { StatusMark } from '@/ui/StatusMark'
import { Message } from '@/ui/Message'
import { LaterOnCard } from './LaterOnCard'
import { StatusOnDate } from './StatusOnDate'
import { PartySince } from './PartySince'
import styles from './CountryCard.module.css'

/** The facts about one member: both statuses and the meetings it hosted, each with its source. */
export function CountryCard({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const { t, language, day } = useLanguage()
  const { country } = member
  const { texts, failed, retry } = useTexts('sources')
  // The card appears only when it is complete, so that nothing moves. If the citations fail, it shows no citations.
  const ready = texts !== null || failed
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
  const own = statusIn(country.id)
  const cite = (id: ClaimId) => texts && <Citation claim={id} texts={texts} />
  const hosted = hostedBy(country.id)
  return (
    <section ref={card} tabIndex={-1} className={styles.card} aria-label={country.name[language]}>
      <header>
        <h2 translate="no">
          <StatusMark of={displayClassOf(member)} size={20} />
          <span>{country.name[language]}</span>
        </h2>
        <button type="button" onClick={onClose} aria-label={t('close')} className={styles.close}>
          ×
        </button>
      </header>
      <dl>
        {texts && <StatusOnDate member={member} texts={texts} />}
        {facetIds.map((facet) => (
          <div key={facet}>
            <dt>
              <span>{t(facet)}</span>
              {day && facet === 'fill' && <small>{translatorOf(day).t('asAt')}</small>}
            </dt>
            <dd>
              <strong>{t(own[facet])}</strong>
              <small>{cite(statusClaimOf(country.id, facet))}</small>
            </dd>
          </div>
        ))}
        {hasHosts && (
          <div>
            <dt>
              <Message of="meetingsHosted" />
            </dt>
            <dd>
              {hosted.length === 0 && <strong>{t('none')}</strong>}
              {hosted.map(({ id, date }) => (
                <span key={id}>
                  <strong>
                    <CitedValue claims={[id]}>{formatDate(date, language)}</CitedValue>
                  </strong>
                  <small>{cite(id)}</small>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {texts && <PartySince country={country.id} texts={texts} />}
      {texts && <LaterOnCard country={country.id} texts={texts} />}
      {failed && <PanelFailed onRetry={retry} />}
    </section>
  )
}
