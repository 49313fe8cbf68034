import { namesThen, partyNames } from '@/data/partyNames'
import { partyOf, signatoryIds, type PartyId } from '@/data/parties'
import { asAtDay, partiesOn, treatyFactOf, type TreatyFactId } from '@/data/treatyFacts'
import { councilParties } from '@/drawings/parties/partiesOverTime'
import type { Day } from '@/domain/partialDate'
import { formatDateShort } from '@/i18n/dates'
import { useLanguage } from '@/i18n/LanguageContext'
import type { PartiesTexts } from '@/i18n/messages/background/en'
import { CitedValue } from '@/ui/CitedValue'
import { MessageText } from '@/ui/Message'
import styles from './PartiesTable.module.css'

interface PartiesTableProps {
  readonly texts: PartiesTexts
}

const columns = ['growth.party', 'growth.deposit', 'growth.since'] as const

/** A day that opens its source. */
function Dated({ date, fact }: { readonly date: Day; readonly fact: TreatyFactId }) {
  const { language } = useLanguage()
  return <CitedValue claims={[fact]}>{formatDateShort(date, language)}</CitedValue>
}

function PartyRow({ id, texts }: PartiesTableProps & { readonly id: PartyId }) {
  const { language } = useLanguage()
  const { signed, instrument, deposited, inForce } = partyOf(id)
  const then = namesThen[id]?.[language]
  const council = councilParties.includes(id)
  return (
    <tr data-council={council}>
      <th scope="row">
        <span translate="no">{partyNames[id][language]}</span>
        {council && <small>{texts['growth.icis']}</small>}
        {signed && (
          <small>
            <MessageText
              text={texts['growth.signed']}
              values={{ date: formatDateShort(signed, language) }}
              facts={{ date: [`${id}.signed`] }}
            />
          </small>
        )}
        {then && (
          <small>
            <MessageText text={texts['growth.nameThen']} values={{ name: then }} />
          </small>
        )}
      </th>
      <td>
        <span>{texts[`instrument.${instrument}`]}</span>
        <Dated date={deposited} fact={`${id}.deposited`} />
      </td>
      <td>
        <Dated date={inForce} fact={`${id}.in-force`} />
      </td>
    </tr>
  )
}

/** Every Party at the date of the briefing, a row each, and under them who signed and is none. */
export function PartiesTable({ texts }: PartiesTableProps) {
  const { language } = useLanguage()
  const signed = signatoryIds.map((id) => treatyFactOf(`${id}.signed`))
  const [date] = signed.flatMap((fact) => (fact ? [formatDateShort(fact.date as Day, language)] : []))
  const names = new Intl.ListFormat(language).format(signatoryIds.map((id) => partyNames[id][language]))
  return (
    <>
      <table className={styles.parties}>
        <caption>
          <MessageText text={texts['growth.caption']} />
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {texts[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partiesOn(asAtDay).map((id) => (
            <PartyRow key={id} id={id} texts={texts} />
          ))}
        </tbody>
      </table>
      <p className={styles.signedOnly}>
        <MessageText
          text={texts['growth.signedOnly']}
          values={{ names, ...(date && { date }) }}
          facts={{ date: signatoryIds.map((id) => `${id}.signed` as const) }}
        />
      </p>
    </>
  )
}
