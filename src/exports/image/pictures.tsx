import { overview } from '@/data/geometry/overview'
import { events } from '@/data/events'
import { partyNames } from '@/data/partyNames'
import { partyOf } from '@/data/parties'
import { boundCounts } from '@/data/treatyFacts'
import { treatyChapter } from '@/data/treatySource'
import { councilParties } from '@/drawings/parties/partiesOverTime'
import { PartiesPicture } from './PartiesPicture'
import { MapPicture } from './MapPicture'
import { sayable } from '@/drawings/typesetting'
import { TimelinePicture } from './TimelinePicture'
import type { PictureTexts } from './pictureMessages'
import { countrySentence } from '@/i18n/countrySentence'
import { formatDate } from '@/i18n/dates'
import { laterRow } from '@/i18n/laterNote'
import { loadSources } from '@/i18n/loadBackground'
import { loadParties } from '@/i18n/loadParties'
import { loadShare } from '@/i18n/loadExport'
import type { PartiesTexts } from '@/i18n/messages/background/en'
import type { Translator } from '@/i18n/translator'
import type { ExportTexts } from '@/i18n/messages/share/en'
import { format } from '@/i18n/format'
import { importWithRetry } from '@/platform/importWithRetry'
import { DepositedMark } from '@/ui/DepositedMark'
import { Patterns } from '@/ui/Patterns'
import { atEditionDate, attributionOf, fileName, type ExportFile, type ExportContext } from '@/exports/exportContext'
import { embeddedFonts, standIn } from './embeddedFonts'
import { renderOffscreen } from './renderOffscreen'
import { waitForFonts } from './waitForFonts'
import { flattenSvg } from './flattenSvg'

/** What a picture is of. */
export type PicturePart = 'map' | 'timeline' | 'growth'

/** Pixels to a unit of the picture. */
const sharpness = 2

const loadDetail = () => importWithRetry(() => import('@/data/geometry/detail')).then((module) => module.detailGeometry)

/** What a picture says of itself; the timeline names one source more while it shows what that adds. */
async function wordsOf(part: PicturePart, context: ExportContext, share: ExportTexts): Promise<PictureTexts> {
  const attribution = attributionOf(context)
  const { language, later } = context.translator
  if (part !== 'timeline' || !later) return { ...attribution, leftOut: share.leftOut }
  const { sources } = laterRow('later.meeting-2014', await loadSources(language), language)
  const also = sources.map(({ title, page }) => `${title} (${page}).`)
  return { ...attribution, credit: [attribution.credit, ...also].join(' '), leftOut: share.leftOut }
}

/** What the picture shows, for whoever hears it. */
function description(part: 'map' | 'timeline', context: ExportContext, share: ExportTexts): string {
  const { view, members, shown, translator } = context
  const { language, t } = translator
  if (part === 'timeline') {
    const told = events.map(({ id, date, kind }) => {
      const when = kind === 'project' ? [] : [formatDate(date, language)]
      const name = id === 'adopted' || id === 'in-force' ? [] : [t(id)]
      const decided = id === 'meeting-2016' ? ` ${t('meeting-2016.decided')}` : ''
      return [...when, ...name, `${t(`${id}.what`)}${decided}`].join(', ')
    })
    return format(share.timelineAlt, language, { events: `${told.join('. ')}.` })
  }
  const told = members
    .filter(({ country }) => shown.includes(country.id))
    .map((one) => countrySentence(one, translator))
  const filtered = shown.length < members.length ? [sayable(attributionOf(context).filter)] : []
  const statuses = [...filtered, ...told].map((sentence) => `${sentence}.`).join(' ')
  return format(view.map === 'tiles' ? share.tilesAlt : share.mapAlt, language, { count: members.length, statuses })
}

/** The same for the Parties over time: how many there were, and since when the countries of the Council are among them. */
function growthAlt(growth: PartiesTexts, { language }: Translator): string {
  const lead = format(growth['growth.lead'], language, { first: boundCounts['bound-first-day'].count })
  const named = councilParties.map((id) => `${partyNames[id][language]}: ${formatDate(partyOf(id).inForce, language)}`)
  return [`${lead} ${growth['growth.chart']}`, growth['growth.since'], ...named].join(' · ')
}

async function drawn(part: PicturePart, asked: ExportContext): Promise<SVGSVGElement> {
  const context = part === 'map' ? asked : atEditionDate(asked)
  const { view, members, shown, translator } = context
  const share = await loadShare(translator.language)
  const texts = await wordsOf(part, context, share)
  const geometry = part === 'map' && view.map === 'boundaries' ? await loadDetail() : overview
  const growth = await loadParties(translator.language)
  const origin = format(growth['growth.origin'], translator.language, { chapter: treatyChapter })
  const picture =
    part === 'growth' ? (
      <PartiesPicture {...{ texts, growth, origin }} prefix="picture" />
    ) : part === 'map' ? (
      <MapPicture {...{ texts, members, shown, geometry }} frame={view.frame} map={view.map} prefix="picture" />
    ) : (
      <TimelinePicture {...{ texts, shown }} prefix="picture" />
    )
  const svg = renderOffscreen(
    <>
      <Patterns />
      <DepositedMark />
      {picture}
    </>,
    translator,
    flattenSvg,
  )
  const named = [
    [
      'title',
      `${texts.title} – ${part === 'growth' ? growth.aboutGrowth : translator.t(part === 'map' && view.map === 'tiles' ? 'tiles' : part)}`,
    ],
    ['desc', part === 'growth' ? growthAlt(growth, translator) : description(part, context, share)],
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

/**
 * @param part what to draw
 * @param context what is shown
 * @returns the picture as an SVG that is the same in any viewer, at any width of the window
 */
export async function makeSvg(part: PicturePart, context: ExportContext): Promise<ExportFile> {
  return {
    name: fileName(part, 'svg', part === 'map' ? context : atEditionDate(context)),
    content: blobOf(await drawn(part, context)),
  }
}

/**
 * @param part what to draw
 * @param context what is shown
 * @returns the same picture in two pixels a unit, as PNG
 * @throws where the browser has no room for it
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
 * @param part what to draw
 * @param context what is shown
 * @returns the PNG as a file
 * @throws where the browser has no room for it
 */
export async function makePng(part: PicturePart, context: ExportContext): Promise<ExportFile> {
  return {
    name: fileName(part, 'png', part === 'map' ? context : atEditionDate(context)),
    content: await pngBlob(part, context),
  }
}
