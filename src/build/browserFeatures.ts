import type { CompatData, Identifier } from '@mdn/browser-compat-data'
import type { oldestBrowsers } from '../platform/oldestBrowsers.ts'

/** The built site as text. */
export interface BuiltText {
  readonly css: string
  readonly js: string
}

/** A feature that the page requires. Features that only improve the page are not listed. */
export interface Feature {
  /** Its path in `@mdn/browser-compat-data`; a path in `css` is a feature of the style sheets. */
  readonly key: string
  /** Finds the feature in the built text. */
  readonly pattern: RegExp
  /** Its condition in `@supports`, if there is one. */
  readonly support?: string
}

type Browser = keyof typeof oldestBrowsers
const browsers: readonly Browser[] = ['chrome', 'firefox', 'safari']

/** The newest features that the page requires: a browser that has them also has the older ones. */
export const features: readonly Feature[] = [
  { key: 'css.types.color.light-dark', pattern: /light-dark\(/, support: '(color: light-dark(red, red))' },
  { key: 'css.selectors.nesting', pattern: /[{;}]&/, support: 'selector(&)' },
  { key: 'css.selectors.has', pattern: /:has\(/, support: 'selector(:has(a))' },
  { key: 'css.at-rules.layer', pattern: /@layer/ },
  { key: 'css.at-rules.container', pattern: /@container/ },
  { key: 'css.at-rules.media.range_syntax', pattern: /\(width>=/ },
  {
    key: 'css.properties.grid-template-columns.subgrid',
    pattern: /:subgrid/,
    support: '(grid-template-columns: subgrid)',
  },
  { key: 'css.types.color.color-mix', pattern: /color-mix\(/ },
  // A call without a check whether the browser has the method.
  {
    key: 'api.HTMLElement.showPopover',
    pattern: /\.(?:show|hide|toggle)Popover\(/,
    support: 'selector(:popover-open)',
  },
  { key: 'api.HTMLDialogElement.showModal', pattern: /\.showModal\(/ },
  { key: 'api.Element.ariaPressed', pattern: /\.ariaPressed/ },
  { key: 'api.URLSearchParams.size', pattern: /\.size>0/ },
  { key: 'javascript.builtins.Array.toSorted', pattern: /\.toSorted\(/ },
  { key: 'javascript.builtins.Array.toReversed', pattern: /\.toReversed\(/ },
  { key: 'javascript.builtins.Object.groupBy', pattern: /Object\.groupBy\(/ },
  { key: 'javascript.builtins.Promise.withResolvers', pattern: /Promise\.withResolvers\(/ },
  { key: 'javascript.builtins.Array.fromAsync', pattern: /Array\.fromAsync\(/ },
  { key: 'javascript.builtins.Intl.Segmenter', pattern: /Intl\.Segmenter\(/ },
]

/** @returns the first version of a browser that has a feature without a flag and under its standard name */
function versionOf(data: CompatData, key: string, browser: Browser): string {
  const { browsers: _, __meta, ...areas } = data
  let place: Identifier | undefined = areas
  for (const part of key.split('.')) place = place?.[part]
  const entry = [place?.__compat?.support[browser] ?? []]
    .flat()
    .find(({ flags, prefix, alternative_name }) => !flags && !prefix && !alternative_name)
  const version = entry?.version_added
  if (typeof version !== 'string' || !/^≤?[\d.]+$/.test(version))
    throw new Error(`The compatibility data tells no version of ${browser} for ${key}.`)
  return version.replace('≤', '')
}

const isNewer = (a: string, b: string): boolean => a.localeCompare(b, 'en', { numeric: true }) > 0

/** @returns the oldest browsers that have all of these features, by the versions in which each one appeared */
export const oldestWith = (used: readonly Feature[], data: CompatData): Record<Browser, string> =>
  Object.fromEntries(
    browsers.map((browser) => [
      browser,
      used
        .map(({ key }) => versionOf(data, key, browser))
        .reduce((last, one) => (isNewer(one, last) ? one : last), '0'),
    ]),
  ) as Record<Browser, string>

/** @returns the features of the list that a built site uses */
export const featuresOf = (built: BuiltText): readonly Feature[] =>
  features.filter(({ key, pattern }) => pattern.test(key.startsWith('css.') ? built.css : built.js))
