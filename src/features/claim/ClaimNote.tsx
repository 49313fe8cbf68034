import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { ClaimId } from '@/data/claims'
import { source } from '@/data/source'
import { useLanguage } from '@/i18n/LanguageContext'
import { claimName } from '@/i18n/claimName'
import { Citation } from '@/ui/Citation'
import { PanelFailed } from '@/ui/Panel'
import { useSources } from '@/ui/useSources'
import styles from './ClaimNote.module.css'

interface ClaimNoteProps {
  readonly claims: readonly ClaimId[]
  /** Where the figure stands that was pressed. */
  readonly anchor: DOMRect
  /** Where on the page the note belongs. */
  readonly within: Element
  readonly onClose: () => void
}

const margin = 8

/** Beside the figure where there is room, and always wholly on the screen. */
function place(note: HTMLElement, anchor: DOMRect) {
  const { width, height } = note.getBoundingClientRect()
  const below = anchor.bottom + margin
  const top = below + height < innerHeight - margin ? below : Math.max(margin, anchor.top - margin - height)
  const left = Math.max(margin, Math.min(anchor.left, innerWidth - width - margin))
  note.style.translate = `${left}px ${top}px`
}

/** The sources of a figure, opened by pressing it; Escape or a press elsewhere closes it. */
export function ClaimNote({ claims: ids, anchor, within, onClose }: ClaimNoteProps) {
  const speaker = useLanguage()
  const { say } = speaker
  const { View: words, failed, retry } = useSources()
  const note = useRef<HTMLDivElement>(null)
  useEffect(
    function openBesideFigure() {
      const element = note.current
      if (!element) return
      element.showPopover()
      place(element, anchor)
      element.focus()
    },
    [anchor, ids, words],
  )
  if (failed) return <PanelFailed onRetry={retry} />
  if (!words) return null
  return createPortal(
    <div
      ref={note}
      popover="auto"
      role="dialog"
      aria-label={say('sourceTitle')}
      tabIndex={-1}
      className={styles.note}
      data-many={ids.length > 3}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose()
      }}
    >
      <dl>
        {ids.map((id) => (
          <div key={id}>
            <dt data-claim={id}>{claimName(id, words, speaker)}</dt>
            <dd>
              <Citation claim={id} words={words} dated />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <cite>
          <a href={source.page} lang="en" rel="noreferrer" target="_blank">
            {source.title}
          </a>
        </cite>
      </p>
    </div>,
    within,
  )
}
