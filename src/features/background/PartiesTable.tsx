import { namesThen, partyNames } from '@/data/partyNames'
import { partyOf, signatoryIds, type PartyId } from '@/data/parties'
import { asAtDay, partiesOn, treatyFactOf, type TreatyFactId } from '@/data/treatyFacts'
import { councilParties } from '@/drawings/growth'
import type { Day } from '@/domain/partialDate'
import { formatDateShort } from '@/i18n/dates'
import { useLanguage } from '@/i18n/LanguageContext'
import type { GrowthWords } from '@/i18n/messages/background/en'
import { Figure } from '@/ui/Figure'
import { Message } from '@/ui/Words'
import styles from './PartiesTable.module.css'

interface PartiesTableProps {
  readonly words: GrowthWords
}

const columns = ['growth.party', 'growth.deposit', 'growth.since'] as const

/** A day that opens its source. */
function Dated({ date, fact }: { readonly date: Day; readonly fact: TreatyFactId }) {
  const { language } = useLanguage()
  return <Figure claims={[fact]}>{formatDateShort(date, language)}</Figure>
}

function PartyRow({ id, words }: PartiesTableProps & { readonly id: PartyId }) {
  const { language } = useLanguage()
  const { signed, instrument, deposited, inForce } = partyOf(id)
  const then = namesThen[id]?.[language]
  const council = councilParties.includes(id)
  return (
    <tr data-council={council}>
      <th scope="row">
        <span translate="no">{partyNames[id][language]}</span>
        {council && <small>{words['growth.icis']}</small>}
        {signed && (
          <small>
            <Message
              text={words['growth.signed']}
              values={{ date: formatDateShort(signed, language) }}
              facts={{ date: [`${id}.signed`] }}
            />
          </small>
        )}
        {then && (
          <small>
            <Message text={words['growth.nameThen']} values={{ name: then }} />
          </small>
        )}
      </th>
      <td>
        <span>{words[`instrument.${instrument}`]}</span>
        <Dated date={deposited} fact={`${id}.deposited`} />
      </td>
      <td>
        <Dated date={inForce} fact={`${id}.in-force`} />
      </td>
    </tr>
  )
}

/** Every Party at the date of the briefing, a row each, and under them who signed and is none. */
export function PartiesTable({ words }: PartiesTableProps) {
  const { language } = useLanguage()
  const signed = signatoryIds.map((id) => treatyFactOf(`${id}.signed`))
  const [date] = signed.flatMap((fact) => (fact ? [formatDateShort(fact.date as Day, language)] : []))
  const names = new Intl.ListFormat(language).format(signatoryIds.map((id) => partyNames[id][language]))
  return (
    <>
      <table className={styles.parties}>
        <caption>
          <Message text={words['growth.caption']} />
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partiesOn(asAtDay).map((id) => (
            <PartyRow key={id} id={id} words={words} />
          ))}
        </tbody>
      </table>
      <p className={styles.signedOnly}>
        <Message
          text={words['growth.signedOnly']}
          values={{ names, ...(date && { date }) }}
          facts={{ date: signatoryIds.map((id) => `${id}.signed` as const) }}
        />
      </p>
    </>
  )
}
