import { checks } from './editionChecks'
import type { Edition } from './editionContent'

/**
 * Checks an edition as a whole. The compiler finds a mistyped id. This function finds what no type can express: a total
 * that disagrees with its parts, a rule that does not lead to its claim, a message that is missing in a language.
 * @returns the content of the edition, as it was given
 * @throws an Error that lists every fault with its file
 */
export async function defineEdition<Content extends Edition>(edition: Content): Promise<Content> {
  const faults: string[] = []
  for (const run of checks)
    await run(edition, (holds, file, fault) => {
      if (!holds) faults.push(`${file}: ${fault}`)
    })
  if (faults.length > 0) throw new Error(`The edition does not agree with itself:\n${faults.join('\n')}`)
  return edition
}
