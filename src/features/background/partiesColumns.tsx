import { createColumnHelper, tableFeatures } from '@tanstack/react-table'
import { namesThen, partyNames } from '@edition/partyNames'
import type { Localised, PartyId } from '@/domain/edition'
import { partyOf } from '@/domain/parties'
import type { Day } from '@/domain/partialDate'
import type { TreatyFactId } from '@/domain/treatyFacts'
import { memberParties } from '@/drawings/parties/partiesOverTime'
import { formatDateShort } from '@/i18n/dates'
import { useLanguage } from '@/i18n/LanguageContext'
import type { Texts } from '@/i18n/texts'
import { CitedValue } from '@/ui/CitedValue'
import { MessageText } from '@/ui/Message'

interface TableMeta {
  readonly texts: Texts['history']
}

/** Constants of the module, because the table library compares features and columns by identity. */
export const features = tableFeatures({ tableMeta: {} as TableMeta })

const formerNames: Readonly<Partial<Record<PartyId, Localised>>> = namesThen

export interface PartyRow {
  readonly id: PartyId
}

type CellProps = PartyRow & TableMeta

/** A day that opens its source. */
function Dated({ date, fact }: { readonly date: Day; readonly fact: TreatyFactId }) {
  const { language } = useLanguage()
  return <CitedValue claims={[fact]}>{formatDateShort(date, language)}</CitedValue>
}

function PartyCell({ id, texts }: CellProps) {
  const { language } = useLanguage()
  const { signed } = partyOf(id)
  const then = formerNames[id]?.[language]
  return (
    <>
      <span translate="no">{partyNames[id][language]}</span>
      {memberParties.includes(id) && <small>{texts['parties.member']}</small>}
      {signed && (
        <small>
          <MessageText
            text={texts['parties.signed']}
            values={{ date: formatDateShort(signed, language) }}
            facts={{ date: [`${id}.signed`] }}
          />
        </small>
      )}
      {then && (
        <small>
          <MessageText text={texts['parties.nameThen']} values={{ name: then }} />
        </small>
      )}
    </>
  )
}

function DepositCell({ id, texts }: CellProps) {
  const { instrument, deposited } = partyOf(id)
  return (
    <>
      <span>{texts[`instrument.${instrument}`]}</span>
      <Dated date={deposited} fact={`${id}.deposited`} />
    </>
  )
}

const SinceCell = ({ id }: CellProps) => <Dated date={partyOf(id).inForce} fact={`${id}.in-force`} />

const cells = { 'parties.party': PartyCell, 'parties.deposit': DepositCell, 'parties.since': SinceCell } as const

const helper = createColumnHelper<typeof features, PartyRow>()

/** The columns of the table of Parties; the id of each is the message that names it. */
export const columns = helper.columns(
  (['parties.party', 'parties.deposit', 'parties.since'] as const).map((id) =>
    helper.display({
      id,
      header: ({ table }) => table.options.meta?.texts[id],
      cell: ({ row, table: { options } }) => {
        const Cell = cells[id]
        return options.meta && <Cell id={row.original.id} texts={options.meta.texts} />
      },
    }),
  ),
)
