import type { Language } from '@/domain/edition'
import { languages } from '@/domain/language'
import type { View } from '@/domain/view'
import type { PublicUrl } from '@/domain/publicUrl'
import { serialize } from './parameters'

const local = /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/

/** The path of a page below the root of the site: the folder of its language and an optional file name. */
const ownPart = new RegExp(`/(?:(?:${languages.slice(1).join('|')})/)?(?:index\\.html)?$`)

/** @returns the path of the root of the site to which a page belongs */
export const siteOf = (path: string): string => path.replace(ownPart, '/')

/**
 * @param lang the language of the URL; without it, each reader gets their own language
 * @returns the URL under which others can open the view, outside the presentation; or the reason why there is none
 */
export function publicUrl(view: View, lang: Language | null = null): PublicUrl {
  // Build setting: the URL of the hosted site, for a copy that is shown from another place.
  const hosted = import.meta.env['VITE_ADDRESS'] as string | undefined
  const { protocol, hostname, origin, pathname } = location
  if (!hosted && protocol === 'file:') return { none: 'file' }
  if (!hosted && local.test(hostname)) return { none: 'nowhere' }
  // Without `lang`, the root page selects the language of the reader's browser.
  return { address: serialize(hosted ?? origin + siteOf(pathname), { ...view, lang, step: null, embed: null }) }
}
