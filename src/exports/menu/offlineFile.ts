import type { ExportFile } from '@/exports/exportContext'

/** The name that the build gives to the single-file page. */
const name = 'briefing.html'

/** The icon is in the root of the site, whatever the language of the page. */
const address = () => new URL(name, document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? location.href)

/**
 * @returns the single-file page; `null` if this page is that file
 * @throws if it cannot be fetched
 */
export async function offlineFile(): Promise<ExportFile | null> {
  // The site links a manifest, the single-file page has none.
  if (!document.querySelector('link[rel=manifest]')) return null
  const response = await fetch(address())
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return { name, content: await response.blob() }
}
