/** The address under which others can open what is shown, or why there is none. */
export type PublicUrl = { readonly address: string } | { readonly none: 'file' | 'nowhere' }
