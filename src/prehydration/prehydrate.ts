/*
 * What a page does before the application is there. The build puts this into the head of each page, so it is short; the
 * application takes over by removing `data-prehydration` from the root.
 */
import { facets, otherDay, partsOfDay, rules } from 'virtual:prehydration'
import type { Language } from '@/domain/language'
import { languageNamed, languageOfPage } from '@/url/pageLanguage'

const root = document.documentElement
const { dataset } = root
const page = root.lang as Language
let query: URLSearchParams
/** Whether the application did not come: nothing waits for it any longer. */
let isLost = false

const asked = (name: string): string => query.get(name) ?? ''

/**
 * The root lists what the style sheet filters by and the parts that it withholds; the buttons say what is pressed. Anything
 * of the page may be missing: it is still arriving, or an extension of the browser took it away.
 */
function tell() {
  query = new URLSearchParams(location.search)
  const isOtherDay = otherDay.test(asked('asat'))
  // The programme is known for one month only.
  const filter = facets.map(([name, texts]) =>
    texts.test(asked(name)) && !(isOtherDay && name === 'assistance') ? asked(name) : '',
  )
  const withheld = rules.flatMap(([name, texts, parts]) => (texts.test(asked(name)) ? parts : []))
  dataset['prehydration'] = [...filter, isLost ? '' : [isOtherDay ? partsOfDay : '', ...withheld]].flat().join(' ')
  for (const button of document.querySelectorAll<HTMLElement>('[data-line]')) {
    const isAsked = (rest?: string) =>
      facets.every(([name], index) => (button.dataset[name] ?? rest ?? filter[index]) === filter[index])
    button.ariaPressed = `${isAsked()}`
    // Its sentence says what is shown where its facets are all that is asked for.
    const said = document.querySelector<HTMLElement>('[data-panel=status] [role=status]')
    if (said && isAsked('')) said.dataset['said'] = button.dataset['line']
  }
  const line = document.getElementById('not-loaded')
  if (line) line.hidden = !isLost
}

/** Runs something while the application has not taken the page over. */
const early =
  <Happening extends Event>(act: (event: Happening) => void) =>
  (event: Happening) => {
    if (dataset['prehydration'] != null) act(event)
  }

/** The page shows what it can without the application, and says so. */
const lose = early(() => {
  // The application may be there and wait for a part of itself.
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
    // A script that did not come, or one that this browser cannot read or run.
    if ((event.target as HTMLScriptElement).type === 'module' || event.filename?.includes('/assets/')) lose(event)
  },
  true,
)
addEventListener('popstate', early(tell))
// Not DOMContentLoaded, which waits for the application.
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
    for (const [name] of facets) {
      const value = button.dataset[name]
      if (value && button.ariaPressed !== 'true') address.searchParams.set(name, value)
      else if (value != null) address.searchParams.delete(name)
    }
    history.pushState(null, '', address)
    tell()
  }),
  true,
)
