/** @returns the ids of a record of an edition, in the order of the record */
export const idsOf = <Id extends string>(record: Readonly<Record<Id, unknown>>): readonly Id[] =>
  Object.keys(record) as Id[]
