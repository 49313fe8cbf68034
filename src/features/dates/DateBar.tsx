import { useId, useState } from 'react'
import { countryOf } from '@/data/countries'
import { claims } from '@/data/claims'
import { keyDates, stopBefore, type KeyDate } from '@/data/keyDates'
import { asOfRange, outsideEdition, isAsOfDate, type IsoDay } from '@/domain/asOfDate'
import type { CountryId } from '@/domain/country'
import { dayOfIso } from '@/domain/day'
import type { Facets } from '@/domain/filter'
import { formatDate } from '@/i18n/dates'
import { longestOf } from '@/i18n/messagesOnDate'
import { useLanguage } from '@/i18n/LanguageContext'
import type { DayMessages, DayKey } from '@/i18n/messages/day/en'
import { format, type Values } from '@/i18n/format'
import { DepositedMark } from '@/ui/DepositedMark'
import { MessageText } from '@/ui/Message'
import styles from './DateBar.module.css'

interface DateBarProps {
  /** The day shown; `null` for the month of the press release. */
  readonly day: IsoDay | null
  readonly facets: Facets
  readonly texts: DayMessages['day']
  readonly onChange: (patch: { readonly asat: IsoDay | null } & Partial<Facets>, history?: 'push' | 'replace') => void
  readonly onClose: () => void
}

/** Why what was typed is not shown; nothing where a day is shown, or none was typed. */
const refusalOf = ({ value, validity }: HTMLInputElement): DayKey | null => {
  if (value === '') return validity.badInput ? 'noDay' : null
  if (isAsOfDate(value)) return null
  return value < asOfRange.first ? 'tooEarly' : 'tooLate'
}

const yearAt = (index: number) => keyDates[index]?.day?.slice(0, 4) ?? String(claims['as-at'].value.year)

/** The year of a stop under its tick, once a year. */
const tickOf = (index: number) => (index > 0 && yearAt(index - 1) === yearAt(index) ? '' : yearAt(index))

/** The day for which the Convention status is shown: a slider over the days that matter, and any other day by typing it. */
export function DateBar({ day, facets, texts, onChange, onClose }: DateBarProps) {
  const { language, t } = useLanguage()
  const slider = useId()
  const typed = useId()
  /** What is typed and is no day to show, or not yet: a year comes digit by digit. */
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState<DayKey | null>(null)
  const [dropped, setDropped] = useState(false)
  const tell = (key: DayKey, values?: Values) => format(texts[key], language, values)

  const choose = (next: IsoDay | null, history?: 'push' | 'replace') => {
    const away = outsideEdition(next)
    setDraft(null)
    setRefused(null)
    setDropped(away !== null && (dropped || facets.assistance !== null))
    onChange({ asat: away, ...(away && { assistance: null }) }, history)
  }
  const refuse = (input: HTMLInputElement) => setRefused(refusalOf(input))
  const at = stopBefore(day)
  const stop = keyDates[at]
  const isStop = stop?.day === day
  const namesOf = (ids: readonly CountryId[]) => ids.map((id) => countryOf[id].name[language]).join(', ')
  const happenedOn = ({ day: on, deposited, bound }: KeyDate) =>
    [
      ...(on === asOfRange.first ? [tell('stop.adopted')] : []),
      ...(on === null ? [tell('stop.own')] : []),
      ...(deposited.length > 0 ? [tell('stop.deposited', { countries: namesOf(deposited) })] : []),
      ...(bound.length > 0 ? [tell('stop.bound', { countries: namesOf(bound) })] : []),
    ].join('; ')
  const happened = isStop ? happenedOn(stop) : ''
  const dayText = day ? formatDate(dayOfIso(day), language) : format('{as-at}', language)
  const last = formatDate(dayOfIso(asOfRange.last), language)
  return (
    <section className={styles.bar} aria-label={texts.heading}>
      <DepositedMark />
      <p className={styles.sentence} role="status">
        <b data-claim={day ? `nine@${day}` : 'as-at'}>{`${dayText} `}</b>
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
          aria-valuetext={happened ? `${dayText}: ${happened}` : dayText}
          onChange={({ target }) => choose(keyDates[Number(target.value)]?.day ?? null, 'replace')}
        />
        <ol aria-hidden="true" className={styles.ticks}>
          {keyDates.map((one, index) => (
            <li
              key={one.day}
              data-shown={isStop && index === at}
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
          min={asOfRange.first}
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
        {refused && <MessageText text={texts[refused]} values={{ last }} facts={{ last: ['UKR.in-force'] }} inert />}
        {refused && dropped && <span> </span>}
        {dropped && <MessageText text={texts.dropped} inert />}
      </p>
    </section>
  )
}
