import { sections } from '@edition/background'
import type { ReactNode } from 'react'
import { hasHistory } from '@/domain/asOfDate'
import type { ClaimId, WordsClaimId } from '@/domain/edition'
import type { BackgroundBlock, BackgroundSection } from '@/domain/editionSchema'
import { whereOf } from '@/i18n/citation'
import { useLanguage } from '@/i18n/LanguageContext'
import type { Texts } from '@/i18n/texts'
import { CitedValue } from '@/ui/CitedValue'
import { PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { MessageText } from '@/ui/Message'
import { useTexts } from '@/ui/useTexts'
import { PartiesOverTime, type FurtherProps } from './PartiesOverTime'
import styles from './Background.module.css'

type Key = keyof Texts['background']

interface BlockProps {
  readonly block: BackgroundBlock<WordsClaimId, Key>
  readonly texts: Texts['background']
  /** Whether values open no source, as on paper. */
  readonly inert: boolean
}

/** One piece of a section: a message, facts, figures or a contact. */
function Block({ block, texts, inert }: BlockProps): ReactNode {
  const { t } = useLanguage()
  const text = (id: WordsClaimId) => <span data-claim={id}>{texts[id]}</span>
  switch (block.kind) {
    case 'body':
      return <p>{t('bodyName')}</p>
    case 'message':
      return (
        <p className={block.lead && styles.runIn}>
          <MessageText text={texts[block.key]} inert={inert} />
        </p>
      )
    case 'claims':
      return (
        <p>
          {block.of.map((id, index) => (
            <span key={id} data-claim={id}>{`${index > 0 ? ' ' : ''}${texts[id]}`}</span>
          ))}
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.of.map((id) => (
            <li key={id}>{text(id)}</li>
          ))}
        </ul>
      )
    case 'cite':
      return (
        <p>
          <cite>{text(block.of)}</cite>
        </p>
      )
    case 'figures':
      return (
        <dl>
          {block.rows.map((row) => (
            <div key={row.name}>
              <dt>{texts[row.name]}</dt>
              <dd className={'alone' in row ? styles.alone : undefined}>
                {'claim' in row ? text(row.claim) : <MessageText text={texts[row.value]} inert={inert} />}
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'contact':
      return (
        <p>
          {text(block.of)}
          <br />
          <a href={block.page} rel="noreferrer" target="_blank">
            {block.page}
          </a>
        </p>
      )
  }
}

interface SectionProps {
  readonly section: BackgroundSection<ClaimId, WordsClaimId, Key>
  readonly texts: Texts['background']
  /** On paper: the place in the source, in words. */
  readonly place?: string
}

function Section({ section: { title, blocks, sources }, texts, place }: SectionProps) {
  const { t } = useLanguage()
  const inert = place !== undefined
  return (
    <section>
      <h3>
        <MessageText text={texts[title]} inert={inert} />
      </h3>
      {blocks.map((block, index) => (
        // The order of an edition's blocks never changes.
        <Block key={index} {...{ block, texts, inert }} />
      ))}
      <p className={styles.where}>
        {inert ? t('sourceOf', { of: place }) : <CitedValue claims={sources}>{t('sourceTitle')}</CitedValue>}
      </p>
    </section>
  )
}

interface BackgroundOnPaperProps {
  readonly texts: Texts['background']
  readonly sources: Texts['sources']
}

/** The background on paper: the sections in columns, each with its place in the source. */
export function BackgroundOnPaper({ texts, sources }: BackgroundOnPaperProps) {
  const { language } = useLanguage()
  return (
    <div className={`${styles.background} ${styles.paper}`}>
      {sections.before.map((section) => (
        <Section key={section.title} {...{ section, texts }} place={whereOf(section.sources, sources, language)} />
      ))}
    </div>
  )
}

/** The background of the statuses in short sections, each fact with its claim. */
export function Background(further: FurtherProps) {
  const { t } = useLanguage()
  const { texts, failed, retry } = useTexts('background')
  if (failed) return <PanelFailed onRetry={retry} />
  if (!texts) return <p>{t('loading')}</p>
  const sectionsOf = (some: (typeof sections)['before']) =>
    some.map((section) => <Section key={section.title} section={section} texts={texts} />)
  return (
    <div className={styles.background}>
      {sectionsOf(sections.before)}
      {hasHistory && <PartiesOverTime {...further} />}
      {sectionsOf(sections.after)}
      <p className={styles.where} data-claim="rights">
        {t('credit')}
      </p>
    </div>
  )
}
