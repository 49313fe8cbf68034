import { useCallback, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { boundCounts } from '@/domain/treatyFacts'
import type { EmbedPart } from '@/domain/view'
import { languageCount } from '@/i18n/languageCount'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadTexts, type ExportKey } from '@/i18n/texts'
import { format, type Values } from '@/i18n/format'
import { PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { usePopover } from '@/ui/usePopover'
import { useLazy } from '@/ui/useLazy'
import { actionsOf } from './actions'
import { CopyField } from './CopyField'
import { formats, pictureParts, type Format } from './formats'
import { EmbedCode } from './EmbedCode'
import { handoutPages, type ExportContext } from '@/exports/exportContext'
import { ExportStatusLine } from './ExportStatusLine'
import { noAddress, QrPart } from './QrPart'
import type { PrintKind } from '@/exports/print/PrintView'
import { useExportStatus } from './useExportStatus'
import styles from './ShareMenu.module.css'

interface ShareMenuProps {
  /** The id by which its button opens and closes it. */
  readonly id: string
  /** The number of presses of its button. */
  readonly presses: number
  readonly context: ExportContext
  /** The URL of exactly this view, wherever the page is stored. */
  readonly link: () => string
  /** The code that embeds a part in another page; `null` if the page has no public URL. */
  readonly codeOf: (part: EmbedPart) => string | null
  /** Loads the view to print; the returned function opens the print dialog. */
  readonly loadPaper: (kind: PrintKind) => Promise<() => Promise<void>>
}

/** The share menu: link, tables, PPTX slides, pictures, paper, and the page itself as a file. */
export function ShareMenu({ id, presses, context, link, codeOf, loadPaper }: ShareMenuProps) {
  const { t, language } = useLanguage()
  const menu = useRef<HTMLDivElement>(null)
  const [address, setAddress] = useState<string | null>(null)
  const [drawer, setDrawer] = useState<'qr' | 'embed' | null>(null)
  const { outcome, attempt, begin, forget } = useExportStatus()
  const load = useCallback(
    () => Promise.all([loadTexts('exports', language), loadTexts('presentation', language)]),
    [language],
  )
  const { View: texts, failed, retry } = useLazy(load)

  const popover = usePopover({
    element: menu,
    // The popover knows its button, so that Tab moves from the button into the popover.
    source: () => document.querySelector<HTMLElement>(`[popovertarget="${id}"]`),
    onToggle: (open) => {
      setAddress(open ? link() : null)
      setDrawer(null)
      forget()
    },
  })
  // The button may have been pressed more than once before the menu was loaded.
  const [first] = useState(presses)
  const answer = useEffectEvent(() => (presses === first ? popover.show() : popover.toggleBox()))
  useEffect(
    function answerItsButton() {
      // The first press of the button loads the menu; later presses open it through the browser. In the single-file page the
      // code is already there, and the browser opens the menu at the first press as well, but after this effect.
      const opening = setTimeout(() => answer())
      return () => clearTimeout(opening)
    },
    [presses],
  )

  const copying = (copied: 'linkCopied' | 'embedCopied') => {
    const report = begin()
    return (done: boolean) => report({ state: done ? copied : 'copyRefused' })
  }

  const rows = context.shown.length
  const parties = boundCounts['bound-as-at'].count
  const pages = handoutPages(context.view)
  const tExport = (key: ExportKey, values: Values = {}) =>
    texts ? format(texts[0][key], language, { rows, parties, pages, ...languageCount(language), ...values }) : ''
  const { save, copyImage, saveOffline, print } = actionsOf({ context, tExport, attempt, loadPaper })
  const button = (key: ExportKey, onClick: () => void, hint?: ExportKey, disabled = false) => (
    <button key={key} type="button" disabled={disabled} onClick={onClick}>
      <span>{tExport(key)}</span>
      {hint && <small>{tExport(hint)}</small>}
    </button>
  )
  const saveButton = (file: Format) =>
    // A table without members would be useless.
    button(file.id, () => void save(file), undefined, rows === 0 && (file.id === 'csv' || file.id === 'xlsx'))
  const group = (key: ExportKey, children: ReactNode, columns = 2) => (
    <section key={key} aria-label={tExport(key)}>
      <h3>{tExport(key)}</h3>
      <div className={styles.buttons} data-columns={columns}>
        {children}
      </div>
    </section>
  )

  return (
    <div ref={menu} id={id} {...popover.props} role="dialog" aria-label={t('share')} className={styles.menu}>
      {failed && <PanelFailed onRetry={retry} />}
      {texts && address !== null && (
        <>
          <section aria-label={tExport('group.link')}>
            <CopyField
              label={tExport('linkLabel')}
              button={tExport('copyLink')}
              text={address}
              onCopy={() => copying('linkCopied')}
            />
            {'none' in context.address && <small>{noAddress(context.address, texts[1])}</small>}
            <div className={styles.buttons}>
              {(['qr', 'embed'] as const).map((part) => (
                <button
                  key={part}
                  type="button"
                  aria-expanded={drawer === part}
                  onClick={() => setDrawer(drawer === part ? null : part)}
                >
                  {tExport(part)}
                </button>
              ))}
            </div>
            {drawer === 'qr' && <QrPart address={context.address} texts={texts[1]} label={tExport('qr')} />}
            {drawer === 'embed' && (
              <EmbedCode
                codeOf={codeOf}
                none={noAddress(context.address, texts[1])}
                texts={{ part: tExport('embedPart'), code: tExport('embedLabel'), copy: tExport('copyCode') }}
                onCopy={() => copying('embedCopied')}
              />
            )}
          </section>
          {group('group.table', formats.table.map(saveButton))}
          {group('group.slides', formats.slides.map(saveButton))}
          {group(
            'group.pictures',
            pictureParts.flatMap((part) => [
              ...formats.pictures.filter(({ id: name }) => name.endsWith(part)).map(saveButton),
              button(`copy.${part}`, () => void copyImage(part)),
            ]),
            3,
          )}
          {group('group.paper', [
            button('handout', () => void print('handout'), 'handoutHint'),
            button('pack', () => void print('pack'), 'packHint'),
          ])}
          {group(
            'group.offline',
            button('offline', () => void saveOffline(), 'offlineHint'),
          )}
          <ExportStatusLine outcome={outcome} tExport={tExport} />
        </>
      )}
    </div>
  )
}
