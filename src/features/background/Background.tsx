import { useCallback, type ReactNode } from 'react'
import { agendaTopics, aims, areas, reasons } from '@/data/background'
import type { ClaimId, WordsClaimId } from '@/data/claims'
import { contact } from '@/data/source'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadBackground } from '@/i18n/loadBackground'
import { Figure } from '@/ui/Figure'
import { PanelFailed } from '@/ui/Panel'
import { useUpgrade } from '@/ui/useUpgrade'
import { Message } from '@/ui/Words'
import { Growth, type FurtherProps } from './Growth'
import styles from './Background.module.css'

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

const Section = ({ title, children }: SectionProps) => (
  <section>
    <h3>
      <Message text={title} />
    </h3>
    {children}
  </section>
)

/** What stands behind the statuses: short, each fact with its claim. */
export function Background(further: FurtherProps) {
  const { say, language } = useLanguage()
  const load = useCallback(() => loadBackground(language), [language])
  const { View: words, failed, retry } = useUpgrade(load)
  if (failed) return <PanelFailed onRetry={retry} />
  if (!words) return <p>{say('loading')}</p>

  const text = (id: WordsClaimId) => <span data-claim={id}>{words[id]}</span>
  const texts = (ids: readonly WordsClaimId[]) =>
    ids.map((id, index) => <span key={id} data-claim={id}>{`${index > 0 ? ' ' : ''}${words[id]}`}</span>)
  const list = (ids: readonly WordsClaimId[]) => (
    <ul>
      {ids.map((id) => (
        <li key={id}>{text(id)}</li>
      ))}
    </ul>
  )
  const where = (claims: readonly ClaimId[]) => (
    <p className={styles.where}>
      <Figure claims={claims}>{say('sourceTitle')}</Figure>
    </p>
  )

  return (
    <div className={styles.background}>
      <Section title={words.aboutConvention}>
        <p>{words.conventionName}</p>
        <p>{text('aim-protect')}</p>
        {list(aims)}
        <dl>
          {(['adopted', 'in-force', 'all-parties'] as const).map((id) => (
            <div key={id}>
              <dt>{words[`figure.${id}`]}</dt>
              <dd className={styles.alone}>
                <Message text={words[`figure.${id}.value`]} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{words['figure.signatories']}</dt>
            <dd>
              <Message text={words['figure.signatories.value']} />
            </dd>
          </div>
        </dl>
        {where(['aim-protect', 'adopted', 'in-force', 'all-parties', 'signatories'])}
      </Section>
      <Section title={words.aboutCouncil}>
        <p>{say('councilName')}</p>
        <p>{texts(['council-body', 'council-purpose', 'council-agreement'])}</p>
        {where(['council-body', 'countries'])}
      </Section>
      <Section title={words.aboutReasons}>
        {list(reasons)}
        {where(['reason-statuses'])}
      </Section>
      <Section title={words.aboutMeeting}>
        <p>{texts(['lake-town', 'secretary-2016'])}</p>
        <p>
          <Message text={words.agenda} />
        </p>
        <p className={styles.runIn}>{words.safetyTopics}</p>
        {list(agendaTopics)}
        <p className={styles.runIn}>{words.cooperationItem}</p>
        {list(['agenda-cooperation'])}
        <p className={styles.runIn}>{words.decision}</p>
        <p>{texts(['observer-status', 'first-observer'])}</p>
        {where(['meeting-2016', 'secretary-2016', 'observer-status'])}
      </Section>
      <Section title={words.aboutAreas}>
        {list(areas)}
        {where(['areas'])}
      </Section>
      <Section title={words.aboutNext}>
        <p>{texts(['chair-invited', 'project-launch'])}</p>
        <p>
          <cite>{text('project-title')}</cite>
        </p>
        <dl>
          <div>
            <dt>{words['figure.project-length']}</dt>
            <dd>
              <Message text={words['figure.project-length.value']} />
            </dd>
          </div>
          <div>
            <dt>{words['figure.project-funder']}</dt>
            <dd>{text('project-funder')}</dd>
          </div>
        </dl>
        {where(['conference', 'project-length'])}
      </Section>
      <Growth {...further} />
      <Section title={words.aboutContact}>
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
        {say('credit')}
      </p>
    </div>
  )
}
