export const partyNames = {}
export const namesThen = {}
