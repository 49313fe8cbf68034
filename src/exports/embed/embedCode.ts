import type { EventId } from '@/data/events'
import type { PublicUrl } from '@/domain/publicUrl'
import type { EmbedPart, View } from '@/domain/view'
import type { MessageKey } from '@/i18n/messages/en'
import type { Translator } from '@/i18n/translator'
import { serialize } from '@/url/parameters'

/** What each part is called, and the height in px at which a column of text shows it without a bar to scroll by. */
const partOf = {
  map: { name: 'map', height: 560 },
  table: { name: 'members', height: 560 },
  timeline: { name: 'timeline', height: 640 },
} as const satisfies Record<EmbedPart, { readonly name: MessageKey; readonly height: number }>

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/**
 * @param part what the frame is to show
 * @param view what is shown: its filter, its language and its part of the map
 * @param address under which others find the page
 * @param speaker in the language of the view
 * @returns the HTML by which another page shows the part; `null` where others find no page
 */
export function embedCode(part: EmbedPart, view: View<EventId>, address: PublicUrl, { t }: Translator) {
  if ('none' in address) return null
  const source = serialize(address.address, {
    ...view,
    // The strip of the meetings is told of one month, and is all that later developments add to.
    ...(part === 'timeline' ? { asat: null } : { later: false }),
    step: null,
    embed: part,
  })
  const { name, height } = partOf[part]
  const title = escaped(`${t('title')} – ${t(name)}`)
  return `<iframe src="${escaped(source)}" title="${title}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`
}
