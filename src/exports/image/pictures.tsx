import type { ReactNode } from 'react'
import { overview } from '@/drawings/map/overview'
import { events, isDated, isDecided, isTitled } from '@/domain/events'
import { partyNames } from '@edition/partyNames'
import { sortedNames } from '@/domain/membersByName'
import { partyOf } from '@/domain/parties'
import { boundCounts } from '@/domain/treatyFacts'
import { treatyChapter } from '@edition/treatySources'
import { memberParties } from '@/drawings/parties/partiesOverTime'
import { PartiesPicture } from './PartiesPicture'
import { MapPicture } from './MapPicture'
import { sayable } from '@/drawings/typesetting'
import { TimelinePicture } from './TimelinePicture'
import type { PictureTexts } from './pictureMessages'
import { countrySentence } from '@/i18n/countrySentence'
import { formatDate } from '@/i18n/dates'
import { laterDetails } from '@/i18n/laterRows'
import { loadTexts, type Texts } from '@/i18n/texts'
import { format } from '@/i18n/format'
import { importWithRetry } from '@/platform/importWithRetry'
import { DepositedMark } from '@/ui/DepositedMark'
import { Patterns } from '@/ui/Patterns'
import { atEditionDate, attributionOf, fileName, type ExportFile, type ExportContext } from '@/exports/exportContext'
import { embeddedFonts, standIn } from './embeddedFonts'
import { renderOffscreen } from './renderOffscreen'
import { waitForFonts } from './waitForFonts'
import { flattenSvg } from './flattenSvg'

export type PicturePart = 'map' | 'timeline' | 'parties'

/** Pixels of a PNG per unit of the picture. */
const sharpness = 2

const loadDetail = () => importWithRetry(() => import('@/drawings/map/detail')).then((module) => module.detailGeometry)

/** The texts of a picture. While the timeline shows later developments, it also credits their sources. */
async function wordsOf(
  part: PicturePart,
  context: ExportContext,
  { leftOut }: Texts['exports'],
): Promise<PictureTexts> {
  const texts = { ...attributionOf(context), leftOut }
  const { language, later } = context.translator
  if (part !== 'timeline' || !later) return texts
  const details = laterDetails(await loadTexts('sources', language), language)
  const also = details.flatMap(({ sources }) => sources).map(({ title, page }) => `${title} (${page}).`)
  return { ...texts, credit: [texts.credit, ...also].join(' ') }
}

/** A picture with its name and its description for readers who hear it. */
interface Subject {
  readonly picture: ReactNode
  readonly name: string
  readonly description: string
}

async function mapSubject(texts: PictureTexts, context: ExportContext, share: Texts['exports']): Promise<Subject> {
  const { view, members, shown, translator } = context
  const isTiles = view.map === 'tiles'
  const geometry = isTiles ? overview : await loadDetail()
  const told = members
    .filter(({ country }) => shown.includes(country.id))
    .map((one) => countrySentence(one, translator))
  const filtered = shown.length < members.length ? [sayable(texts.filter)] : []
  const statuses = [...filtered, ...told].map((sentence) => `${sentence}.`).join(' ')
  const values = { count: members.length, statuses }
  return {
    picture: <MapPicture {...{ texts, context, geometry }} />,
    name: translator.t(isTiles ? 'tiles' : 'map'),
    description: format(isTiles ? share.tilesAlt : share.mapAlt, translator.language, values),
  }
}

function timelineSubject(texts: PictureTexts, context: ExportContext, share: Texts['exports']): Subject {
  const { language, t } = context.translator
  const told = events.map(({ id, date }) => {
    const when = isDated(id) ? [formatDate(date, language)] : []
    const name = isTitled(id) ? [t(id)] : []
    const decided = isDecided(id) ? ` ${t(`${id}.decided`)}` : ''
    return [...when, ...name, `${t(`${id}.what`)}${decided}`].join(', ')
  })
  return {
    picture: <TimelinePicture {...{ texts, context }} />,
    name: t('timeline'),
    description: format(share.timelineAlt, language, { events: `${told.join('. ')}.` }),
  }
}

/** The Parties over time; the description tells the numbers, and since when each member is a Party. */
async function partiesSubject(texts: PictureTexts, { translator: { language } }: ExportContext): Promise<Subject> {
  const history = await loadTexts('history', language)
  const origin = format(history['parties.origin'], language, { chapter: treatyChapter })
  const lead = format(history['parties.lead'], language, {
    first: boundCounts['bound-first-day'].count,
    states: boundCounts['states-as-at'].count,
  })
  const share = await loadTexts('exports', language)
  const named = memberParties.map((id) =>
    format(share.labelled, language, {
      label: partyNames[id][language],
      value: formatDate(partyOf(id).inForce, language),
    }),
  )
  return {
    picture: <PartiesPicture {...{ texts, history, origin }} />,
    name: history['parties.title'],
    description: [
      `${lead} ${history['parties.chart']}`,
      history['parties.since'],
      ...sortedNames(named, language),
    ].join(' · '),
  }
}

const subjects = { map: mapSubject, timeline: timelineSubject, parties: partiesSubject } as const

/** Only the map has another date than the month of the edition. */
const onItsDate = (part: PicturePart, context: ExportContext) => (part === 'map' ? context : atEditionDate(context))

async function drawn(part: PicturePart, asked: ExportContext): Promise<SVGSVGElement> {
  const context = onItsDate(part, asked)
  const { translator } = context
  const share = await loadTexts('exports', translator.language)
  const texts = await wordsOf(part, context, share)
  const subject = await subjects[part](texts, context, share)
  const svg = renderOffscreen(
    <>
      <Patterns />
      <DepositedMark />
      {subject.picture}
    </>,
    translator,
    flattenSvg,
  )
  const named = [
    ['title', `${texts.title} – ${subject.name}`],
    ['desc', subject.description],
    ['style', await embeddedFonts(svg.textContent)],
  ] as const
  for (const [name, text] of named.toReversed()) {
    const element = document.createElementNS(svg.namespaceURI, name)
    element.textContent = text
    svg.prepend(element)
  }
  svg.setAttribute('xml:lang', translator.language)
  svg.setAttribute('role', 'img')
  svg.setAttribute('font-family', standIn)
  return svg
}

const blobOf = (svg: SVGSVGElement) =>
  new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`], {
    type: 'image/svg+xml',
  })

/** @returns the picture as an SVG that is the same in any viewer and at any width of the window */
export async function makeSvg(part: PicturePart, context: ExportContext): Promise<ExportFile> {
  const content = blobOf(await drawn(part, context))
  return { name: fileName(part, 'svg', onItsDate(part, context)), content }
}

/**
 * @returns the same picture as PNG, with two pixels per unit
 * @throws if the browser cannot make a canvas or PNG of this size
 */
export async function pngBlob(part: PicturePart, context: ExportContext): Promise<Blob> {
  const svg = await drawn(part, context)
  await waitForFonts(svg)
  const address = URL.createObjectURL(blobOf(svg))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * sharpness
    canvas.height = image.naturalHeight * sharpness
    const pixels = canvas.getContext('2d')
    if (!pixels) throw new Error('The browser gave no canvas.')
    pixels.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG.'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}

/**
 * @returns the PNG as a file
 * @throws if the browser cannot make a canvas or PNG of this size
 */
export async function makePng(part: PicturePart, context: ExportContext): Promise<ExportFile> {
  const content = await pngBlob(part, context)
  return { name: fileName(part, 'png', onItsDate(part, context)), content }
}
