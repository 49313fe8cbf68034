import { useEffect, useRef } from 'react'
import { steps } from '@/domain/talkSteps'
import type { TalkPosition } from '@/domain/talkPosition'
import { stepAt } from '@/domain/talk'
import { isOptional, stepsOn } from '@/domain/talkNavigation'
import { MessageText } from '@/ui/Message'
import type { Session } from './session'
import { clockText } from './stepTimes'
import { talkTranslator, type TalkLocale } from './talkLocale'
import styles from './StepList.module.css'

/** Scrolls a list until one of its rows is visible. Unlike `scrollIntoView`, it scrolls nothing around the list. */
function scrollTo(row: HTMLElement, list: HTMLElement): void {
  const [inner, outer] = [row.getBoundingClientRect(), list.getBoundingClientRect()]
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom
}

interface StepListProps {
  readonly position: TalkPosition
  readonly locale: TalkLocale
  readonly route: Session['route']
  readonly spent: Session['spent']
  readonly onGo: (position: TalkPosition) => void
}

/** @returns the headline of a step; its values do not open their sources here */
export const headlineOf = (step: TalkPosition['step'], { talk }: TalkLocale) => (
  <MessageText text={talk[`headline.${stepAt({ step, part: 1 }, steps).id}`]} inert />
)

/** The steps of the talk, with planned and spent time; a press goes to the step. */
export function StepList({ position, locale, route, spent, onGo }: StepListProps) {
  const tTalk = talkTranslator(locale)
  const current = useRef<HTMLTableRowElement>(null)
  const list = useRef<HTMLElement>(null)
  useEffect(
    function showCurrentRow() {
      if (current.current && list.current) scrollTo(current.current, list.current)
    },
    [position.step, route],
  )
  const row = ({ id, seconds }: (typeof steps)[number]) => (
    <tr
      key={id}
      ref={id === position.step ? current : undefined}
      aria-current={id === position.step ? 'step' : undefined}
    >
      <th scope="row">
        <button type="button" aria-label={tTalk('stepShort', { step: id })} onClick={() => onGo({ step: id, part: 1 })}>
          <b data-computed="">{`${id} `}</b>
          <span>{headlineOf(id, locale)}</span>
        </button>
      </th>
      <td data-computed="">{clockText(seconds)}</td>
      <td data-computed="" data-over={(spent[id] ?? 0) > seconds}>
        {clockText(spent[id] ?? 0)}
      </td>
    </tr>
  )
  return (
    <section ref={list} className={styles.steps} aria-label={tTalk('console.steps')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{tTalk('console.steps')}</th>
            <th scope="col">{tTalk('console.planned')}</th>
            <th scope="col">{tTalk('console.spent')}</th>
          </tr>
        </thead>
        <tbody>{stepsOn(steps, route).map(row)}</tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={3} className={styles.optional}>
              {tTalk('console.optional')}
            </th>
          </tr>
          {steps.filter((step) => isOptional({ step: step.id, part: 1 }, steps)).map(row)}
        </tbody>
      </table>
    </section>
  )
}
