/*
 * What a page does before the application is there. The build puts this into the head of each page, so it imports
 * nothing and is short; the application takes over by removing `data-early` from the root.
 */
const root = document.documentElement
const page = root.lang
const query = new URLSearchParams(location.search)
const asked = (name: string) => query.get(name) ?? ''

/** What a button of the matrix sets, and nothing of what it leaves as it is; the corner sets both to nothing. */
const facets = ['convention', 'assistance']

/** The root says the query, and the style sheet filters by it or keeps a panel unseen; the buttons say what is pressed. */
function tell() {
  root.dataset['early'] = `&${query}&`
  for (const button of document.querySelectorAll<HTMLElement>('[data-line]')) {
    const { dataset } = button
    const isAsked = (rest?: string) =>
      facets.every((facet) => (dataset[facet] ?? rest ?? asked(facet)) === asked(facet))
    button.ariaPressed = `${isAsked()}`
    // Its sentence says what is shown where its facets are all that is asked for.
    if (isAsked('')) (document.querySelector('[role=status]') as HTMLElement).dataset['said'] = dataset['line']
  }
}

/** The first of ours among what the address names, then what the page's folder or, at the root, the browser speaks. */
const spoken = [asked('lang'), page === 'en' ? navigator.languages : page].join()
const wanted = /(?:^|,)(en|fr|ru)/.exec(spoken)?.[1]
const sibling = document.querySelector<HTMLLinkElement>(`[hreflang=${wanted}]`)

tell()
if (sibling && wanted !== page) {
  root.hidden = true
  location.replace(sibling.href + location.search)
}

// Not DOMContentLoaded, which waits for the application.
addEventListener(
  'readystatechange',
  () => {
    if (!root.dataset['early']) return
    tell()
    root.dataset['parsed'] = ''
  },
  true,
)
addEventListener(
  'click',
  (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-line]')
    if (!button || !root.dataset['early']) return
    event.stopPropagation()
    for (const facet of facets) {
      const value = button.dataset[facet]
      if (value && button.ariaPressed !== 'true') query.set(facet, value)
      else if (value != null) query.delete(facet)
    }
    history.pushState(null, '', `?${query}`)
    tell()
  },
  true,
)
