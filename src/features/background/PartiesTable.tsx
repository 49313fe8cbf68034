import { FlexRender, useTable } from '@tanstack/react-table'
import { partyNames } from '@edition/partyNames'
import { signatoryIds, signedOn } from '@/domain/parties'
import { sortedNames } from '@/domain/membersByName'
import { asAtDay, partiesOn } from '@/domain/treatyFacts'
import { memberParties } from '@/drawings/parties/partiesOverTime'
import { formatDateShort } from '@/i18n/dates'
import { useLanguage } from '@/i18n/LanguageContext'
import type { Texts } from '@/i18n/texts'
import { MessageText } from '@/ui/Message'
import { columns, features, type PartyRow } from './partiesColumns'
import styles from './PartiesTable.module.css'

const parties: readonly PartyRow[] = partiesOn(asAtDay).map((id) => ({ id }))

/** All Parties in the month of the edition, one row each; below the table, the States that only signed. */
export function PartiesTable({ texts }: { readonly texts: Texts['history'] }) {
  const { language } = useLanguage()
  const table = useTable({ features, columns, data: parties, getRowId: ({ id }) => id, meta: { texts } })
  const days = new Set(signatoryIds.flatMap((id) => signedOn(id) ?? []).map((day) => formatDateShort(day, language)))
  const names = new Intl.ListFormat(language).format(
    sortedNames(
      signatoryIds.map((id) => partyNames[id][language]),
      language,
    ),
  )
  return (
    <>
      <table className={styles.parties}>
        <caption>
          <MessageText text={texts['parties.caption']} />
        </caption>
        <thead>
          {table.getHeaderGroups().map(({ id, headers }) => (
            <tr key={id}>
              {headers.map((header) => (
                <th key={header.id} scope="col">
                  <FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} data-member={memberParties.includes(row.original.id)}>
              {row.getAllCells().map((cell, index) => {
                const Cell = index === 0 ? 'th' : 'td'
                return (
                  <Cell key={cell.id} scope={index === 0 ? 'row' : undefined}>
                    <FlexRender cell={cell} />
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {signatoryIds.length > 0 && (
        <p className={styles.signedOnly}>
          <MessageText
            text={texts['parties.signedOnly']}
            values={{ names, date: [...days].join(', ') }}
            facts={{ date: signatoryIds.map((id) => `${id}.signed` as const) }}
          />
        </p>
      )}
    </>
  )
}
