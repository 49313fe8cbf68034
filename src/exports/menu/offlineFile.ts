import type { ExportFile } from '@/exports/exportContext'

/** What the build calls the page in one file. */
const name = 'briefing.html'

/** The root of the site stands where its icon does, whatever the language of the page. */
const address = () => new URL(name, document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? location.href)

/**
 * @returns the whole page in one file; `null` where the page is that file
 * @throws where it cannot be had
 */
export async function offlineFile(): Promise<ExportFile | null> {
  // The site names its manifest, the file has none.
  if (!document.querySelector('link[rel=manifest]')) return null
  const response = await fetch(address())
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return { name, content: await response.blob() }
}
