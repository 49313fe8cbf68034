import { addFaces, fontInTime, loadFaces } from '@/platform/ownFont'

/** The name under which `Print.module.css` sets it. */
const family = 'Paper'

const loads = new Map<string, Promise<boolean>>()

/** Loads the font once; one that did not come is asked for again by the next print. */
function load(language: string): Promise<boolean> {
  const loading = loadFaces(family, language).then((faces) => {
    addFaces(faces)
    return true
  })
  loads.set(language, loading)
  loading.catch(() => loads.delete(language))
  return loading
}

/**
 * Loads the page's font under a name of its own: when a browser prints it looks for the fonts of the style sheets anew,
 * and does not wait for them.
 * @param language that needs most scripts of those on the paper
 * @returns when all of the font is in use, or none of it because it has not come in time
 */
export async function loadPrintFont(language: string): Promise<void> {
  await fontInTime(loads.get(language) ?? load(language))
}
