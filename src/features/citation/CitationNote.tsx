import { useEffectEvent, useLayoutEffect, useRef, type ComponentType, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useLanguage } from '@/i18n/LanguageContext'
import { PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { usePopover } from '@/ui/usePopover'
import { useSources } from '@/ui/useSources'
import { noteEntries } from './noteEntries'
import styles from './CitationNote.module.css'

interface CitationNoteProps {
  /** What the figure states, by the ids it carries. */
  readonly facts: readonly string[]
  /** Where the figure stands that was pressed. */
  readonly anchor: DOMRect
  /** Where on the page the note belongs. */
  readonly within: Element
  readonly onClose: () => void
  /** Where it is said that the words did not come. */
  readonly failedIn: ComponentType<{ children: ReactNode }>
  /** Whether later developments are shown. */
  readonly later: boolean
  /** What is beyond the month of the press release is offered beside the source of that month. */
  readonly onLater: (later: boolean) => void
  readonly onDay: () => void
}

const margin = 8

/** Whether the stamp was pressed, and not one figure among others of its month. */
const isStamp = (facts: readonly string[]) => facts.length === 1 && facts[0] === 'as-at'

/** Beside the figure where there is room, and always wholly on the screen. */
function place(note: HTMLElement, anchor: DOMRect) {
  const { width, height } = note.getBoundingClientRect()
  const below = anchor.bottom + margin
  const top = below + height < innerHeight - margin ? below : Math.max(margin, anchor.top - margin - height)
  const left = Math.max(margin, Math.min(anchor.left, innerWidth - width - margin))
  note.style.translate = `${left}px ${top}px`
}

/** The sources of a figure, opened by pressing it; Escape or a press elsewhere closes it. */
export function CitationNote({
  facts,
  anchor,
  within,
  failedIn: Place,
  later,
  onClose,
  onLater,
  onDay,
}: CitationNoteProps) {
  const translator = useLanguage()
  const { t } = translator
  const { View: texts, failed, retry } = useSources()
  const note = useRef<HTMLDivElement>(null)
  const popover = usePopover({ element: note, onToggle: (open) => open || onClose() })
  const show = useEffectEvent(popover.show)
  useLayoutEffect(
    function open() {
      show()
    },
    [anchor, facts, texts],
  )
  useLayoutEffect(
    function standBesideFigure() {
      if (!note.current) return
      place(note.current, anchor)
      note.current.focus()
    },
    // The box is there to be placed only once it is open.
    [anchor, facts, texts, popover.box],
  )
  if (failed)
    return (
      <Place>
        <PanelFailed onRetry={retry} />
      </Place>
    )
  if (!texts) return null
  const leaveTo = (act: () => void) => {
    popover.hide()
    act()
  }
  const entries = noteEntries(facts, texts, translator)
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
            <a href={page} lang="en" rel="noreferrer" target="_blank">
              {title}
            </a>
          </cite>
        </p>
      ))}
      {isStamp(facts) && (
        <div className={styles.further}>
          <button type="button" onClick={() => leaveTo(onDay)}>
            {texts.anotherDay}
          </button>
          <button type="button" onClick={() => leaveTo(() => onLater(!later))}>
            {texts[later ? 'later.hide' : 'later.show']}
          </button>
        </div>
      )}
    </div>,
    within,
  )
}
