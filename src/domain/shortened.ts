const longest = 40

/** @returns a text that a reader gave, as it is repeated to them: no longer than a line has room for */
export const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)
