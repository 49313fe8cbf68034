import type { EventId } from '@/data/events'
import { languages, type Language } from '@/domain/language'
import type { View } from '@/domain/view'
import type { PublicUrl } from '@/domain/publicUrl'
import { serialize } from './parameters'

const local = /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/

/** What a page of the site has behind the address of the site: its language, and perhaps the name of its file. */
const ownPart = new RegExp(`/(?:(?:${languages.slice(1).join('|')})/)?(?:index\\.html)?$`)

/** @returns the path of the site in which a page stands */
export const siteOf = (path: string): string => path.replace(ownPart, '/')

/**
 * @param view what is shown
 * @param lang the language in which others are to find it; without one they find it in their own
 * @returns the address under which others find it, outside the talk; or why there is none
 */
export function publicUrl(view: View<EventId>, lang: Language | null = null): PublicUrl {
  // A build setting: where the site is hosted, for whoever shows it from another place.
  const hosted = import.meta.env['VITE_ADDRESS'] as string | undefined
  const { protocol, hostname, origin, pathname } = location
  if (!hosted && protocol === 'file:') return { none: 'file' }
  if (!hosted && local.test(hostname)) return { none: 'nowhere' }
  // The page of any language leads each reader to their own; that of the root does so by what the browser speaks.
  return {
    address: serialize(hosted ?? origin + siteOf(pathname), {
      ...view,
      lang,
      step: null,
      embed: null,
    }),
  }
}
