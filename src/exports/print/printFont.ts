import { addFaces, fontInTime, loadFaces } from '@/platform/ownFont'

/** The font family name in `Print.module.css`. */
const family = 'Paper'

const loads = new Map<string, Promise<boolean>>()

/** Loads the font once; if this fails, the next print tries again. */
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
 * Loads the page font under a separate name: when a browser prints, it loads the fonts of the style sheets again and does
 * not wait for them.
 * @param language the language on the paper that needs the most scripts
 * @returns when the whole font is in use, or when it has not loaded in time and no part of it is used
 */
export async function loadPrintFont(language: string): Promise<void> {
  await fontInTime(loads.get(language) ?? load(language))
}
