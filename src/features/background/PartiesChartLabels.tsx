import { claims } from '@/data/claims'
import { partyNames } from '@/data/partyNames'
import { partyOf } from '@/data/parties'
import { boundCounts } from '@/data/treatyFacts'
import { below, partiesMarks, startMark } from '@/drawings/parties/partiesOverTime'
import { formatDateShort } from '@/i18n/dates'
import { useLanguage } from '@/i18n/LanguageContext'
import type { PartiesTexts } from '@/i18n/messages/background/en'
import { CitedValue } from '@/ui/CitedValue'
import { MessageText } from '@/ui/Message'
import styles from './PartiesOverTime.module.css'

const percent = (fraction: number) => `${Math.round(fraction * 1e4) / 100}%`

/** In Parties: the heights over the two steps from which there is room for words. */
const room = { deposited: 12.8, start: 23, bound: 41.3 }

interface GrowthLabelsProps {
  readonly texts: PartiesTexts
}

/** The names of the steps and of the countries of the Council, beside what they name; each figure opens its source. */
export function PartiesChartLabels({ texts }: GrowthLabelsProps) {
  const { language } = useLanguage()
  return (
    <div className={styles.labels}>
      <p className={styles.depositedName} style={{ insetBlockEnd: percent(1 - below(room.deposited)) }}>
        {texts['growth.deposited']}
      </p>
      <p
        className={styles.startName}
        style={{ insetBlockEnd: percent(1 - below(room.start)), insetInlineEnd: percent(1 - startMark.at) }}
      >
        <CitedValue claims={['in-force']}>{formatDateShort(claims['in-force'].value, language)}</CitedValue>
        <span> </span>
        <MessageText
          text={texts['growth.start']}
          values={{ first: boundCounts['bound-first-day'].count }}
          facts={{ first: ['bound-first-day'] }}
        />
      </p>
      <p className={styles.boundName} style={{ insetBlockEnd: percent(1 - below(room.bound)) }}>
        <MessageText
          text={texts['growth.bound']}
          values={{ count: boundCounts['bound-as-at'].count }}
          facts={{ count: ['bound-as-at'] }}
        />
      </p>
      {partiesMarks.map(({ id, at, nameDown, depositedAt }) => {
        const { year } = partyOf(id).inForce
        return (
          <p
            key={id}
            className={styles.countryName}
            style={{ insetBlockStart: percent(nameDown), insetInlineStart: percent(at) }}
          >
            <CitedValue claims={[`${id}.in-force`, `${id}.deposited`]}>
              <span translate="no">{partyNames[id][language]}</span>
              {depositedAt === null && <span>{`, ${formatDateShort({ precision: 'year', year }, language)}`}</span>}
            </CitedValue>
          </p>
        )
      })}
    </div>
  )
}
