import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** @returns what axe finds on a page or in a part of it, in a few words each */
export async function axeFindings(page: Page, within = 'html'): Promise<readonly string[]> {
  // The default mode opens a second page for the sake of iframes, and no page here has any.
  const { violations } = await new AxeBuilder({ page }).include(within).withTags(rules).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary.slice(0, 200)}`),
  )
}
