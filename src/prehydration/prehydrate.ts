/*
 * Prehydration: what a page does before the application runs. This script reads the address, and the style sheet made by
 * `style.ts` filters by it. The build puts the script into the head of each page, so it is short. The application takes
 * over by removing `data-prehydration` from the root element.
 */
import { facets, otherDay, partsOfDay, rules } from 'virtual:prehydration'
import type { Language } from '@/domain/edition'
import { languageNamed, languageOfPage } from '@/url/pageLanguage'

const root = document.documentElement
const { dataset } = root
const page = root.lang as Language
let query: URLSearchParams
/** True if the application did not load: then nothing waits for it any longer. */
let isLost = false

const asked = (name: string): string => query.get(name) ?? ''

/**
 * Lists on the root element the statuses by which the style sheet filters and the parts that it withholds, and sets
 * which buttons are pressed. Any element may be missing: the page is still loading, or a browser extension removed it.
 */
function tell() {
  query = new URLSearchParams(location.search)
  const isOtherDay = otherDay.test(asked('asat'))
  // The second facet is known for the month of the edition only.
  const filter = facets.map(([id, name, texts]) =>
    texts.test(asked(name)) && !(isOtherDay && id === 'dots') ? asked(name) : '',
  )
  const withheld = rules.flatMap(([name, texts, parts]) => (texts.test(asked(name)) ? parts : []))
  dataset['prehydration'] = [...filter, isLost ? '' : [isOtherDay ? partsOfDay : '', ...withheld]].flat().join(' ')
  for (const button of document.querySelectorAll<HTMLElement>('[data-line]')) {
    const isAsked = (rest?: string) =>
      facets.every(([id], index) => (button.dataset[id] ?? rest ?? filter[index]) === filter[index])
    button.ariaPressed = `${isAsked()}`
    // If the facets of this button are the whole filter, its sentence describes what is shown.
    const said = document.querySelector<HTMLElement>('[data-panel=status] [role=status]')
    if (said && isAsked('')) said.dataset['said'] = button.dataset['line']
  }
  const line = document.getElementById('not-loaded')
  if (line) line.hidden = !isLost
}

/** Wraps a listener so that it acts only until the application takes over the page. */
const early =
  <Happening extends Event>(act: (event: Happening) => void) =>
  (event: Happening) => {
    if (dataset['prehydration'] != null) act(event)
  }

/** Shows the parts of the page that work without the application, and a line that says so. */
const lose = early(() => {
  // With `data-hydrated`, the application runs and waits for one of its own files.
  isLost = dataset['hydrated'] == null
  tell()
})

tell()
const wanted = languageNamed(asked('lang')) ?? languageOfPage(page)
const sibling = document.querySelector<HTMLLinkElement>(`[hreflang=${wanted}]`)
if (sibling && wanted !== page) {
  root.hidden = true
  location.replace(sibling.href + location.search + location.hash)
}
setTimeout(lose, 8000, new Event(''))
addEventListener('application-lost', lose)
addEventListener(
  'error',
  (event) => {
    // A script that did not load, or that this browser cannot parse or run.
    if ((event.target as HTMLScriptElement).type === 'module' || event.filename?.includes('/assets/')) lose(event)
  },
  true,
)
addEventListener('popstate', early(tell))
// Not DOMContentLoaded, because it waits for the script of the application.
addEventListener(
  'readystatechange',
  early(() => {
    tell()
    dataset['parsed'] = ''
  }),
  true,
)
addEventListener(
  'click',
  early((event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-line]')
    if (!button) return
    event.stopPropagation()
    const address = new URL(location.href)
    for (const [id, name] of facets) {
      const value = button.dataset[id]
      if (value && button.ariaPressed !== 'true') address.searchParams.set(name, value)
      else if (value != null) address.searchParams.delete(name)
    }
    history.pushState(null, '', address)
    tell()
  }),
  true,
)
