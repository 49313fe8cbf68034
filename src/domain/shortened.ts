const longest = 40

/** @returns the text that a reader entered, cut to fit on one line when the page repeats it */
export const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)
