/** The URL under which others can open the current view, or the reason why there is none. */
export type PublicUrl = { readonly address: string } | { readonly none: 'file' | 'nowhere' }
