import JSZip from 'jszip'
import { members } from '@/domain/members'
import { steps } from '@/domain/talkSteps'
import type { Language } from '@/domain/edition'
import { defaultView, type View } from '@/domain/view'
import { makePptx } from '@/exports/pptx/makePptx'
import { loadTexts, loadTalkTexts } from '@/i18n/texts'
import { translatorOf } from '@/i18n/translator'
import { format } from '@/i18n/format'
import { all, parseXml, type Element } from './xml'

/** The size of a slide in EMU, the unit of the format. */
export const slideSize = { cx: 12_192_000, cy: 6_858_000 }

/** @returns the saved slides, read back; with later developments if the page shows them */
export async function deckOf(language: Language, map: View['map'], later = false) {
  const translator = translatorOf({ language, messages: await loadTexts('page', language) })
  const view = {
    ...defaultView,
    lang: language,
    map,
    // The slides must show all nine, even if the page has a filter.
    fill: 'non-party',
    frame: 'caucasus',
    later,
  } as const
  const file = await makePptx({ view, members, shown: ['KGZ', 'TJK', 'UKR'], translator, address: { none: 'file' } })
  const zip = await JSZip.loadAsync(await file.content.arrayBuffer())
  const parts = new Map<string, string>()
  for (const part of Object.values(zip.files))
    if (/\.(?:xml|rels)$/.test(part.name)) parts.set(part.name, await part.async('string'))
  const read = (name: string) => parseXml(parts.get(name) ?? '')
  const told = steps.filter(({ layout }) => later || layout !== 'later')
  const numbered = (folder: string, name: string) => told.map(({ id }) => read(`ppt/${folder}/${name}${id + 1}.xml`))
  const talk = await loadTalkTexts(language)
  return {
    language,
    map,
    later,
    sources: await loadTexts('sources', language),
    /** The steps that have a slide. */
    told,
    translator,
    file,
    files: Object.keys(zip.files),
    parts,
    read,
    tell: (key: keyof typeof talk) => format(talk[key], language),
    slides: numbered('slides', 'slide'),
    notes: numbered('notesSlides', 'notesSlide'),
  }
}

/** The shapes, tables and charts of a slide, without the group that holds them all. */
export const objectsOf = (element: Element) => [
  ...all(element, 'p:sp'),
  ...all(element, 'p:graphicFrame'),
  ...all(element, 'p:pic'),
]
export const namedIn = (object: Element) => all(object, 'p:cNvPr')[0]?.attributes ?? {}
export const isTitle = (object: Element) => all(object, 'p:ph').some(({ attributes }) => attributes['type'] === 'title')
export const fillOf = (object: Element) =>
  object.children.find(({ name }) => name === 'p:spPr')?.children.find(({ name }) => name === 'a:solidFill')
    ?.children[0]?.attributes['val']
interface Place {
  readonly x: number
  readonly y: number
  readonly right: number
  readonly bottom: number
}
export function placeOf(object: Element): Place {
  const xfrm = [...all(object, 'a:xfrm'), ...all(object, 'p:xfrm')][0]
  const number = (tag: string, attribute: string) =>
    Number(xfrm?.children.find(({ name }) => name === tag)?.attributes[attribute])
  const [x, y] = [number('a:off', 'x'), number('a:off', 'y')]
  return { x, y, right: x + number('a:ext', 'cx'), bottom: y + number('a:ext', 'cy') }
}
