/**
 * @param record a record of an edition
 * @returns its ids in the order of the record
 */
export const idsOf = <Id extends string>(record: Readonly<Record<Id, unknown>>): readonly Id[] =>
  Object.keys(record) as Id[]
