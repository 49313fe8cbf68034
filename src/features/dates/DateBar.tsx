import { useId, useState } from 'react'
import { namesOf } from '@/domain/membersByName'
import { editionDate } from '@/domain/claims'
import { keyDates, stopBefore, type KeyDate } from '@/domain/keyDates'
import { isAsOfDate, outsideEdition, type DayRange, type IsoDay } from '@/domain/asOfDate'
import { isParty } from '@/domain/parties'
import { dayOfIso } from '@/domain/day'
import type { Facets } from '@/domain/status'
import { formatDate } from '@/i18n/dates'
import { longestOf } from '@/i18n/messagesOnDate'
import { useLanguage } from '@/i18n/LanguageContext'
import type { DayKey, DayTexts } from '@/i18n/texts'
import { format, type Values } from '@/i18n/format'
import { DepositedMark } from '@/ui/DepositedMark'
import { MessageText } from '@/ui/Message'
import styles from './DateBar.module.css'

interface DateBarProps {
  /** The first and the last day for which the status of the first facet is known. */
  readonly range: DayRange
  /** The day shown; `null` for the month of the edition. */
  readonly day: IsoDay | null
  readonly facets: Facets
  readonly texts: DayTexts['day']
  readonly onChange: (patch: { readonly asat: IsoDay | null } & Partial<Facets>, history?: 'push' | 'replace') => void
  readonly onClose: () => void
}

/** @returns why the typed day is refused; `null` for a day that can be shown and for an empty field */
const refusalOf = ({ value, validity }: HTMLInputElement, range: DayRange): DayKey | null => {
  if (value === '') return validity.badInput ? 'noDay' : null
  if (isAsOfDate(value)) return null
  return value < range.first ? 'tooEarly' : 'tooLate'
}

const yearAt = (index: number) => keyDates[index]?.day?.slice(0, 4) ?? String(editionDate.year)

/** @returns the year below the tick of a stop, only for the first stop of each year */
const tickOf = (index: number) => (index > 0 && yearAt(index - 1) === yearAt(index) ? '' : yearAt(index))

/** The facts behind the last day. */
const lastFacts = (keyDates.at(-1)?.bound ?? []).flatMap((id) => (isParty(id) ? ([`${id}.in-force`] as const) : []))

/** The choice of the day for which the first facet is shown: a slider of the key dates, and a field for any day. */
export function DateBar({ range, day, facets, texts, onChange, onClose }: DateBarProps) {
  const { language, t } = useLanguage()
  const slider = useId()
  const typed = useId()
  /** Typed text that is not a day to show, or not yet: a year is typed digit by digit. */
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState<DayKey | null>(null)
  const [dropped, setDropped] = useState(false)
  const tell = (key: DayKey, values?: Values) => format(texts[key], language, values)

  const choose = (next: IsoDay | null, history?: 'push' | 'replace') => {
    const away = outsideEdition(next)
    setDraft(null)
    setRefused(null)
    setDropped(away !== null && (dropped || facets.dots !== null))
    onChange({ asat: away, ...(away && { dots: null }) }, history)
  }
  const refuse = (input: HTMLInputElement) => setRefused(refusalOf(input, range))
  const at = stopBefore(day)
  const stop = keyDates[at]
  const isStop = stop?.day === day
  const happenedOn = ({ day: on, deposited, bound }: KeyDate) =>
    [
      ...(on === range.first ? [tell('stop.first')] : []),
      ...(on === null ? [tell('stop.own')] : []),
      ...(deposited.length > 0 ? [tell('stop.deposited', { countries: namesOf(deposited, language) })] : []),
      ...(bound.length > 0 ? [tell('stop.bound', { countries: namesOf(bound, language) })] : []),
    ].join('; ')
  const happened = isStop ? happenedOn(stop) : ''
  const dayText = day ? formatDate(dayOfIso(day), language) : format('{as-at}', language)
  const last = formatDate(dayOfIso(range.last), language)
  return (
    <section className={styles.bar} aria-label={texts.heading}>
      <DepositedMark />
      <p className={styles.sentence} role="status">
        <b data-claim={day ? `all@${day}` : 'as-at'}>{`${dayText} `}</b>
        <small data-longest={longestOf(keyDates.map(happenedOn))}>
          <span>{happened}</span>
        </small>
      </p>
      <div className={styles.days}>
        <label htmlFor={slider} className="visuallyHidden">
          {texts.slider}
        </label>
        <input
          id={slider}
          type="range"
          min={0}
          max={keyDates.length - 1}
          value={at}
          aria-valuetext={happened ? tell('dated', { date: dayText, what: happened }) : dayText}
          onChange={({ target }) => choose(keyDates[Number(target.value)]?.day ?? null, 'replace')}
        />
        <ol aria-hidden="true" className={styles.ticks} style={{ '--steps': keyDates.length - 1 }}>
          {keyDates.map((one, index) => (
            <li
              key={one.day}
              data-shown={isStop && index === at}
              data-edition={one.day === null}
              style={{ '--at': `${(index / (keyDates.length - 1)) * 100}%` }}
            >
              {tickOf(index)}
            </li>
          ))}
        </ol>
      </div>
      <label className={styles.typed} htmlFor={typed}>
        <span>{texts.typed}</span>
        <input
          id={typed}
          type="date"
          value={draft ?? day ?? ''}
          min={range.first}
          aria-describedby={`${typed}-said`}
          aria-invalid={refused !== null}
          onChange={({ target }) => (isAsOfDate(target.value) ? choose(target.value) : setDraft(target.value))}
          onBlur={({ target }) => refuse(target)}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && refuse(currentTarget)}
        />
      </label>
      <button
        type="button"
        className={styles.back}
        data-shown={day !== null}
        onClick={() => {
          choose(null)
          document.getElementById(slider)?.focus()
        }}
      >
        {tell('back')}
      </button>
      <button
        type="button"
        className={styles.close}
        aria-label={texts.close}
        title={t('close')}
        onClick={() => {
          if (day !== null) choose(null)
          onClose()
        }}
      >
        ×
      </button>
      <p className={styles.notes} id={`${typed}-said`} role="status">
        {refused && <MessageText text={texts[refused]} values={{ last }} facts={{ last: lastFacts }} inert />}
        {refused && dropped && <span> </span>}
        {dropped && <MessageText text={texts.dropped} inert />}
      </p>
    </section>
  )
}
