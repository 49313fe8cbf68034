import { partiesChart, treatyClaims } from '@edition/parties'
import { partyNames } from '@edition/partyNames'
import { partyOf } from '@/domain/parties'
import { boundCounts, treatyStart } from '@/domain/treatyFacts'
import { below, partiesMarks, startMark } from '@/drawings/parties/partiesOverTime'
import { formatDateShort } from '@/i18n/dates'
import { useLanguage } from '@/i18n/LanguageContext'
import type { Texts } from '@/i18n/texts'
import { CitedValue } from '@/ui/CitedValue'
import { MessageText } from '@/ui/Message'
import styles from './PartiesOverTime.module.css'

const percent = (fraction: number) => `${Math.round(fraction * 1e4) / 100}%`

const { roomAbove: room } = partiesChart

/** The names of the lines and of the members, beside their marks; each value opens its source. */
export function PartiesChartLabels({ texts }: { readonly texts: Texts['history'] }) {
  const { language } = useLanguage()
  return (
    <div className={styles.labels}>
      <p className={styles.depositedName} style={{ insetBlockEnd: percent(1 - below(room.deposited)) }}>
        {texts['parties.deposited']}
      </p>
      <p
        className={styles.startName}
        style={{ insetBlockEnd: percent(1 - below(room.start)), insetInlineEnd: percent(1 - startMark.at) }}
      >
        <CitedValue claims={[treatyClaims.start]}>{formatDateShort(treatyStart, language)}</CitedValue>
        <span> </span>
        <MessageText
          text={texts['parties.start']}
          values={{ first: boundCounts['bound-first-day'].count }}
          facts={{ first: ['bound-first-day'] }}
        />
      </p>
      <p className={styles.boundName} style={{ insetBlockEnd: percent(1 - below(room.bound)) }}>
        <MessageText
          text={texts['parties.bound']}
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
