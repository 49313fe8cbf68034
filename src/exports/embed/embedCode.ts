import type { PublicUrl } from '@/domain/publicUrl'
import type { EmbedPart, View } from '@/domain/view'
import type { MessageKey } from '@/i18n/texts'
import type { Translator } from '@/i18n/translator'
import { serialize } from '@/url/parameters'

/** The message of each part's name, and the height in pixels at which the part needs no scroll bar in a text column. */
export const partOf = {
  map: { name: 'map', height: 560 },
  table: { name: 'members', height: 560 },
  timeline: { name: 'timeline', height: 640 },
} as const satisfies Record<EmbedPart, { readonly name: MessageKey; readonly height: number }>

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** @returns the HTML that embeds a part of this view in another page; `null` if the page has no public URL */
export function embedCode(part: EmbedPart, view: View, address: PublicUrl, { t }: Translator) {
  if ('none' in address) return null
  const source = serialize(address.address, {
    ...view,
    // The timeline always shows the month of the edition, and is the only part that shows later developments.
    ...(part === 'timeline' ? { asat: null } : { later: false }),
    step: null,
    embed: part,
  })
  const { name, height } = partOf[part]
  const title = escaped(`${t('title')} – ${t(name)}`)
  return `<iframe src="${escaped(source)}" title="${title}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`
}
