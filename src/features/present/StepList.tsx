import { useEffect, useRef } from 'react'
import { steps } from '@/data/talk'
import type { Place } from '@/domain/place'
import { isOptional, stepsOn } from '@/domain/route'
import { Message } from '@/ui/Words'
import { scrollTo } from './scrollTo'
import type { Session } from './session'
import { clockText } from './time'
import { tellerOf, type Voice } from './words'
import styles from './Console.module.css'

interface StepListProps {
  readonly place: Place
  /** In the language of the notes. */
  readonly voice: Voice
  readonly route: Session['route']
  /** Seconds spent on each step, by its number. */
  readonly spent: Session['spent']
  readonly onGo: (place: Place) => void
}

/** @returns the headline of a step, whose figures open nothing here */
export const headlineOf = (step: Place['step'], { talk }: Voice) => {
  const id = steps.find((candidate) => candidate.id === step)?.id ?? 0
  return <Message text={talk[`headline.${id}`]} inert />
}

/** The steps of the talk with the time planned and spent; a press goes to one. */
export function StepList({ place, voice, route, spent, onGo }: StepListProps) {
  const tell = tellerOf(voice)
  const current = useRef<HTMLTableRowElement>(null)
  const list = useRef<HTMLElement>(null)
  useEffect(
    function showCurrentRow() {
      if (current.current && list.current) scrollTo(current.current, list.current)
    },
    [place.step, route],
  )
  const row = ({ id, seconds }: (typeof steps)[number]) => (
    <tr key={id} ref={id === place.step ? current : undefined} aria-current={id === place.step ? 'step' : undefined}>
      <th scope="row">
        <button type="button" aria-label={tell('stepShort', { step: id })} onClick={() => onGo({ step: id, part: 1 })}>
          <b data-computed="">{`${id} `}</b>
          <span>{headlineOf(id, voice)}</span>
        </button>
      </th>
      <td data-computed="">{clockText(seconds)}</td>
      <td data-computed="" data-over={(spent[id] ?? 0) > seconds}>
        {clockText(spent[id] ?? 0)}
      </td>
    </tr>
  )
  return (
    <section ref={list} className={styles.steps} aria-label={tell('console.steps')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{tell('console.steps')}</th>
            <th scope="col">{tell('console.planned')}</th>
            <th scope="col">{tell('console.spent')}</th>
          </tr>
        </thead>
        <tbody>{stepsOn(steps, route).map(row)}</tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={3} className={styles.optional}>
              {tell('console.optional')}
            </th>
          </tr>
          {steps.filter((step) => isOptional({ step: step.id, part: 1 }, steps)).map(row)}
        </tbody>
      </table>
    </section>
  )
}
