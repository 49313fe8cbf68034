import { useCallback, type ReactNode } from 'react'
import { agendaTopics, aims, areas, reasons } from '@/data/background'
import type { ClaimId, WordsClaimId } from '@/data/claims'
import { contact } from '@/data/source'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadBackground } from '@/i18n/loadBackground'
import { CitedValue } from '@/ui/CitedValue'
import { PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { useLazy } from '@/ui/useLazy'
import { MessageText } from '@/ui/Message'
import { PartiesOverTime, type FurtherProps } from './PartiesOverTime'
import styles from './Background.module.css'

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

const Section = ({ title, children }: SectionProps) => (
  <section>
    <h3>
      <MessageText text={title} />
    </h3>
    {children}
  </section>
)

/** What stands behind the statuses: short, each fact with its claim. */
export function Background(further: FurtherProps) {
  const { t, language } = useLanguage()
  const load = useCallback(() => loadBackground(language), [language])
  const { View: texts, failed, retry } = useLazy(load)
  if (failed) return <PanelFailed onRetry={retry} />
  if (!texts) return <p>{t('loading')}</p>

  const text = (id: WordsClaimId) => <span data-claim={id}>{texts[id]}</span>
  const claimTexts = (ids: readonly WordsClaimId[]) =>
    ids.map((id, index) => <span key={id} data-claim={id}>{`${index > 0 ? ' ' : ''}${texts[id]}`}</span>)
  const list = (ids: readonly WordsClaimId[]) => (
    <ul>
      {ids.map((id) => (
        <li key={id}>{text(id)}</li>
      ))}
    </ul>
  )
  const where = (claims: readonly ClaimId[]) => (
    <p className={styles.where}>
      <CitedValue claims={claims}>{t('sourceTitle')}</CitedValue>
    </p>
  )

  return (
    <div className={styles.background}>
      <Section title={texts.aboutConvention}>
        <p>{texts.conventionName}</p>
        <p>{text('aim-protect')}</p>
        {list(aims)}
        <dl>
          {(['adopted', 'in-force', 'all-parties'] as const).map((id) => (
            <div key={id}>
              <dt>{texts[`figure.${id}`]}</dt>
              <dd className={styles.alone}>
                <MessageText text={texts[`figure.${id}.value`]} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{texts['figure.signatories']}</dt>
            <dd>
              <MessageText text={texts['figure.signatories.value']} />
            </dd>
          </div>
        </dl>
        {where(['aim-protect', 'adopted', 'in-force', 'all-parties', 'signatories'])}
      </Section>
      <Section title={texts.aboutCouncil}>
        <p>{t('councilName')}</p>
        <p>{claimTexts(['council-body', 'council-purpose', 'council-agreement'])}</p>
        {where(['council-body', 'countries'])}
      </Section>
      <Section title={texts.aboutReasons}>
        {list(reasons)}
        {where(['reason-statuses'])}
      </Section>
      <Section title={texts.aboutMeeting}>
        <p>{claimTexts(['lake-town', 'secretary-2016'])}</p>
        <p>
          <MessageText text={texts.agenda} />
        </p>
        <p className={styles.runIn}>{texts.safetyTopics}</p>
        {list(agendaTopics)}
        <p className={styles.runIn}>{texts.cooperationItem}</p>
        {list(['agenda-cooperation'])}
        <p className={styles.runIn}>{texts.decision}</p>
        <p>{claimTexts(['observer-status', 'first-observer'])}</p>
        {where(['meeting-2016', 'secretary-2016', 'observer-status'])}
      </Section>
      <Section title={texts.aboutAreas}>
        {list(areas)}
        {where(['areas'])}
      </Section>
      <Section title={texts.aboutNext}>
        <p>{claimTexts(['chair-invited', 'project-launch'])}</p>
        <p>
          <cite>{text('project-title')}</cite>
        </p>
        <dl>
          <div>
            <dt>{texts['figure.project-length']}</dt>
            <dd>
              <MessageText text={texts['figure.project-length.value']} />
            </dd>
          </div>
          <div>
            <dt>{texts['figure.project-funder']}</dt>
            <dd>{text('project-funder')}</dd>
          </div>
        </dl>
        {where(['conference', 'project-length'])}
      </Section>
      <PartiesOverTime {...further} />
      <Section title={texts.aboutContact}>
        <p>
          {text('contact')}
          <br />
          <a href={contact.page} rel="noreferrer" target="_blank">
            {contact.page}
          </a>
        </p>
        {where(['contact'])}
      </Section>
      <p className={styles.where} data-claim="rights">
        {t('credit')}
      </p>
    </div>
  )
}
