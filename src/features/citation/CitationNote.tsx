import { hasLater, sourceLanguage } from '@edition/basics'
import { useEffectEvent, useLayoutEffect, useRef, type ComponentType, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { hasHistory } from '@/domain/asOfDate'
import { useLanguage } from '@/i18n/LanguageContext'
import { PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { usePopover } from '@/ui/usePopover'
import { useTexts } from '@/ui/useTexts'
import { noteEntries } from './noteEntries'
import styles from './CitationNote.module.css'

interface CitationNoteProps {
  /** The ids of the facts that the pressed value states. */
  readonly facts: readonly string[]
  /** The box of the pressed value on the screen. */
  readonly anchor: DOMRect
  /** The element to which the note is added. */
  readonly within: Element
  readonly onClose: () => void
  /** Wrapper of the message that the texts failed to load. */
  readonly failedIn: ComponentType<{ children: ReactNode }>
  /** True while later developments are shown. */
  readonly later: boolean
  /** The note of the month of the edition offers another day and later developments. */
  readonly onLater: (later: boolean) => void
  readonly onDay: () => void
}

const margin = 8

/** @returns whether the stamp was pressed, and not a value that also rests on other facts */
const isStamp = (facts: readonly string[]) => facts.length === 1 && facts[0] === 'as-at'

/** Places the note below the value, or above it if there is no space below; always completely on the screen. */
function place(note: HTMLElement, anchor: DOMRect) {
  const { width, height } = note.getBoundingClientRect()
  const below = anchor.bottom + margin
  const top = below + height < innerHeight - margin ? below : Math.max(margin, anchor.top - margin - height)
  const left = Math.max(margin, Math.min(anchor.left, innerWidth - width - margin))
  note.style.translate = `${left}px ${top}px`
}

/** The sources of a pressed value; Escape or a press elsewhere closes the note. */
export function CitationNote(props: CitationNoteProps) {
  const { facts, anchor, within, failedIn: Place, later, onClose, onLater, onDay } = props
  const translator = useLanguage()
  const { t } = translator
  const { texts, failed, retry } = useTexts('sources')
  const { texts: words } = useTexts('background')
  const note = useRef<HTMLDivElement>(null)
  const popover = usePopover({ element: note, onToggle: (open) => open || onClose() })
  const show = useEffectEvent(popover.show)
  useLayoutEffect(
    function open() {
      show()
    },
    [anchor, facts, texts, words],
  )
  useLayoutEffect(
    function standBesideFigure() {
      if (!note.current) return
      place(note.current, anchor)
      note.current.focus()
    },
    // `popover.box`, because the replacement box has a size only when it is open.
    [anchor, facts, texts, words, popover.box],
  )
  if (failed)
    return (
      <Place>
        <PanelFailed onRetry={retry} />
      </Place>
    )
  if (!texts || !words) return null
  const leaveTo = (act: () => void) => {
    popover.hide()
    act()
  }
  const entries = noteEntries(facts, texts, words, translator)
  const sources = new Set(entries.flatMap((entry) => entry.sources))
  return createPortal(
    <div
      ref={note}
      {...popover.props}
      role="dialog"
      aria-label={t('sourceTitle')}
      tabIndex={-1}
      className={styles.note}
      data-many={entries.length > 3}
    >
      <dl>
        {entries.map(({ id, name, basis }) => (
          <div key={id}>
            <dt data-claim={id}>{name}</dt>
            <dd>{basis}</dd>
          </div>
        ))}
      </dl>
      {[...sources].map(({ title, page }) => (
        <p key={page} data-computed="">
          <cite>
            <a href={page} lang={sourceLanguage} rel="noreferrer" target="_blank">
              {title}
            </a>
          </cite>
        </p>
      ))}
      {isStamp(facts) && (hasHistory || hasLater) && (
        <div className={styles.further}>
          {hasHistory && (
            <button type="button" onClick={() => leaveTo(onDay)}>
              {texts.anotherDay}
            </button>
          )}
          {hasLater && (
            <button type="button" onClick={() => leaveTo(() => onLater(!later))}>
              {texts[later ? 'later.hide' : 'later.show']}
            </button>
          )}
        </div>
      )}
    </div>,
    within,
  )
}
