/*
 * What a page does before the application is there. The build puts this into the head of each page, so it imports
 * nothing and is short; the application takes over by removing `data-early` from the root.
 */
const root = document.documentElement
const page = root.lang
const query = new URLSearchParams(location.search)
const asked = (name: string) => query.get(name) ?? ''

/** The root says the query, and the style sheet filters by it or keeps a panel unseen. */
const tell = () => (root.dataset['early'] = `&${query}&`)

/** A button of the matrix carries the facets it stands for, and the sentence that then says what is shown. */
function press() {
  const [convention, assistance] = [asked('convention'), asked('assistance')]
  for (const button of document.querySelectorAll<HTMLElement>('[data-c]')) {
    const { c = '', a = '', line = '' } = button.dataset
    const pressed = c + a ? (!c || c === convention) && (!a || a === assistance) : !(convention + assistance)
    button.ariaPressed = `${pressed}`
    if (c === convention && a === assistance) document.querySelector('[role=status]')?.setAttribute('data-line', line)
  }
}

const wanted = [asked('lang'), ...(page === 'en' ? navigator.languages : [page])]
  .map((tag) => tag.slice(0, 2))
  .find((language) => /en|fr|ru/.test(language))

tell()
if (wanted && wanted !== page) {
  root.hidden = true
  location.replace(`${page === 'en' ? '.' : '..'}/${wanted === 'en' ? '' : `${wanted}/`}${location.search}`)
}
// Not DOMContentLoaded, which waits for the application.
document.addEventListener(
  'readystatechange',
  () => {
    press()
    root.dataset['parsed'] = ''
  },
  { once: true },
)
addEventListener(
  'click',
  (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-c]')
    if (!button || !root.dataset['early']) return
    event.stopPropagation()
    const { c = '', a = '' } = button.dataset
    const choose = (facet: string, value: string) => {
      if (value && button.ariaPressed !== 'true') query.set(facet, value)
      else if (value || !(c + a)) query.delete(facet)
    }
    choose('convention', c)
    choose('assistance', a)
    history.pushState(null, '', `?${query}`)
    tell()
    press()
  },
  true,
)
