import type { Page } from '@playwright/test'

/** Changes that browser translators and similar extensions make to the nodes of a page. */
export const disturbances = ['wrap', 'split', 'merge', 'move', 'inject'] as const
export type Disturbance = (typeof disturbances)[number]

declare global {
  interface Window {
    /** Installed by `installTranslator`. */
    disturb: (how: Disturbance) => void
  }
}

/** Runs in the page: adds `window.disturb`, which changes the nodes of the document as a translator does. */
function install() {
  const foreign = 'data-foreign'
  const textNodes = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      if (text.parentElement?.closest('script, style, noscript, font, svg') === null) found.push(text)
    }
    return found
  }
  const wrap = (text: Text) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = text.data
    outer.append(inner)
    text.replaceWith(outer)
  }
  const split = (text: Text) => {
    if (text.data.length > 3) text.splitText(2)
  }
  /** Moves the texts of the inline elements into the first text of an element. */
  const merge = (element: Element) => {
    if (element.closest('[translate="no"]')) return
    const texts = textNodes().filter((text) => element.contains(text))
    const [first, ...others] = texts
    if (!first || others.length === 0 || element.querySelector('button, input, a, svg, p, li, td, div')) return
    first.data = texts.map(({ data }) => data).join('')
    for (const other of others) other.data = ''
  }
  const move = (element: Element) => {
    const inline = [...element.children].filter((child) => child.matches('span, b, strong, small, i, time, font'))
    if (inline.length > 1 && inline.length === element.children.length) element.prepend(inline.at(-1) ?? '')
  }
  const inject = (parent: Element) => {
    for (const [place, last] of [
      ['afterbegin', 'firstElementChild'],
      ['beforeend', 'lastElementChild'],
    ] as const)
      if (!parent[last]?.hasAttribute(foreign)) {
        const element = document.createElement('foreign-element')
        element.setAttribute(foreign, '')
        parent.insertAdjacentElement(place, element)
      }
  }
  window.disturb = (how) => {
    document.documentElement.lang = 'kk'
    document.documentElement.classList.add('translated-ltr')
    document.documentElement.dataset['foreign'] = 'kept'
    document.body.style.setProperty('--foreign', 'kept')
    if (how === 'wrap') for (const text of textNodes()) wrap(text)
    if (how === 'split') for (const text of textNodes()) split(text)
    if (how === 'merge') for (const element of document.body.querySelectorAll('p, li, h1, h2, td, span')) merge(element)
    if (how === 'move') for (const element of document.body.querySelectorAll('#root *')) move(element)
    if (how === 'inject')
      for (const element of [
        document.head,
        document.body,
        ...document.querySelectorAll('main, section, article, p, ul'),
      ])
        inject(element)
  }
}

/** Installs the translator in every page of the visit, including the windows that it opens. */
export const installTranslator = (page: Page) => page.context().addInitScript(install)

/** Makes the translator change the page once. */
export const disturb = (page: Page, how: Disturbance) => page.evaluate((kind) => window.disturb(kind), how)

/** The letters of a page without those of the map, which is drawn in stages. */
const lettersOf = (page: Page, parts: string) =>
  page.evaluate((selector) => {
    const letters = [...document.querySelectorAll(selector)].flatMap((element) => {
      const copy = element.cloneNode(true) as Element
      for (const drawing of copy.querySelectorAll('svg, [translate="no"]:has(svg)')) drawing.remove()
      return copy.textContent?.match(/[\p{L}\p{N}]/gu) ?? []
    })
    return letters.toSorted()
  }, parts)

/** The items of a list that another list lacks, repeated ones included. */
function without(these: readonly string[], those: readonly string[]): string {
  const left = [...those]
  const rest = these.filter((one) => {
    const index = left.indexOf(one)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  return rest.join('')
}

/**
 * @param page a page that a translator changes
 * @param clean the same address without a translator
 * @param parts to compare, as a selector
 * @returns the letters that only one of the two shows: a translator splits, merges and moves words, but removes none
 */
export async function differenceOf(page: Page, clean: Page, parts: string) {
  const [shown, wanted] = [await lettersOf(page, parts), await lettersOf(clean, parts)]
  return { stale: without(shown, wanted), missing: without(wanted, shown) }
}

export const none = { stale: '', missing: '' } as const
