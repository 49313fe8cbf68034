import { overview } from '@/data/geometry/overview'
import { events } from '@/data/events'
import { partyNames } from '@/data/partyNames'
import { partyOf } from '@/data/parties'
import { boundCounts } from '@/data/treatyFacts'
import { treatyChapter } from '@/data/treatySource'
import { councilParties } from '@/drawings/growth'
import { GrowthPicture } from '@/drawings/pictures/GrowthPicture'
import { MapPicture } from '@/drawings/pictures/MapPicture'
import { sayable } from '@/drawings/pictures/typesetting'
import { TimelinePicture } from '@/drawings/pictures/TimelinePicture'
import type { PictureWords } from '@/drawings/pictures/words'
import { countrySentence } from '@/i18n/countrySentence'
import { formatDate } from '@/i18n/dates'
import { laterRow } from '@/i18n/laterNote'
import { loadSources } from '@/i18n/loadBackground'
import { loadGrowth } from '@/i18n/loadGrowth'
import { loadShare } from '@/i18n/loadShare'
import type { GrowthWords } from '@/i18n/messages/background/en'
import type { Speaker } from '@/i18n/speaker'
import type { ShareWords } from '@/i18n/messages/share/en'
import { plain } from '@/i18n/template'
import { again } from '@/platform/again'
import { DepositedMark } from '@/ui/DepositedMark'
import { Patterns } from '@/ui/Patterns'
import { asTold, colophonOf, fileName, type ExportFile, type Handover } from '../handover'
import { embeddedFonts, standIn } from './embeddedFonts'
import { onPaper } from './onPaper'
import { fontsPainted } from './paintedFonts'
import { plainSvg } from './plainSvg'

/** What a picture is of. */
export type PicturePart = 'map' | 'timeline' | 'growth'

/** Pixels to a unit of the picture. */
const sharpness = 2

const loadDetail = () => again(() => import('@/data/geometry/detail')).then((module) => module.detailGeometry)

/** What a picture says of itself; the timeline names one source more while it shows what that adds. */
async function wordsOf(part: PicturePart, handover: Handover, share: ShareWords): Promise<PictureWords> {
  const colophon = colophonOf(handover)
  const { language, later } = handover.speaker
  if (part !== 'timeline' || !later) return { ...colophon, leftOut: share.leftOut }
  const { sources } = laterRow('later.meeting-2014', await loadSources(language), language)
  const also = sources.map(({ title, page }) => `${title} (${page}).`)
  return { ...colophon, credit: [colophon.credit, ...also].join(' '), leftOut: share.leftOut }
}

/** What the picture shows, for whoever hears it. */
function description(part: 'map' | 'timeline', handover: Handover, share: ShareWords): string {
  const { view, members, shown, speaker } = handover
  const { language, say } = speaker
  if (part === 'timeline') {
    const told = events.map(({ id, date, kind }) => {
      const when = kind === 'project' ? [] : [formatDate(date, language)]
      const name = id === 'adopted' || id === 'in-force' ? [] : [say(id)]
      const decided = id === 'meeting-2016' ? ` ${say('meeting-2016.decided')}` : ''
      return [...when, ...name, `${say(`${id}.what`)}${decided}`].join(', ')
    })
    return plain(share.timelineAlt, language, { events: `${told.join('. ')}.` })
  }
  const told = members.filter(({ country }) => shown.includes(country.id)).map((one) => countrySentence(one, speaker))
  const filtered = shown.length < members.length ? [sayable(colophonOf(handover).filter)] : []
  const statuses = [...filtered, ...told].map((sentence) => `${sentence}.`).join(' ')
  return plain(view.map === 'tiles' ? share.tilesAlt : share.mapAlt, language, { count: members.length, statuses })
}

/** The same for the Parties over time: how many there were, and since when the countries of the Council are among them. */
function growthAlt(growth: GrowthWords, { language }: Speaker): string {
  const lead = plain(growth['growth.lead'], language, { first: boundCounts['bound-first-day'].count })
  const named = councilParties.map((id) => `${partyNames[id][language]}: ${formatDate(partyOf(id).inForce, language)}`)
  return [`${lead} ${growth['growth.chart']}`, growth['growth.since'], ...named].join(' · ')
}

async function drawn(part: PicturePart, asked: Handover): Promise<SVGSVGElement> {
  const handover = part === 'map' ? asked : asTold(asked)
  const { view, members, shown, speaker } = handover
  const share = await loadShare(speaker.language)
  const words = await wordsOf(part, handover, share)
  const geometry = part === 'map' && view.map === 'boundaries' ? await loadDetail() : overview
  const growth = await loadGrowth(speaker.language)
  const origin = plain(growth['growth.origin'], speaker.language, { chapter: treatyChapter })
  const picture =
    part === 'growth' ? (
      <GrowthPicture {...{ words, growth, origin }} prefix="picture" />
    ) : part === 'map' ? (
      <MapPicture {...{ words, members, shown, geometry }} frame={view.frame} map={view.map} prefix="picture" />
    ) : (
      <TimelinePicture {...{ words, shown }} prefix="picture" />
    )
  const svg = onPaper(
    <>
      <Patterns />
      <DepositedMark />
      {picture}
    </>,
    speaker,
    plainSvg,
  )
  const named = [
    [
      'title',
      `${words.title} – ${part === 'growth' ? growth.aboutGrowth : speaker.say(part === 'map' && view.map === 'tiles' ? 'tiles' : part)}`,
    ],
    ['desc', part === 'growth' ? growthAlt(growth, speaker) : description(part, handover, share)],
    ['style', await embeddedFonts(svg.textContent)],
  ] as const
  for (const [name, text] of named.toReversed()) {
    const element = document.createElementNS(svg.namespaceURI, name)
    element.textContent = text
    svg.prepend(element)
  }
  svg.setAttribute('xml:lang', speaker.language)
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
 * @param handover what is shown
 * @returns the picture as an SVG that is the same in any viewer, at any width of the window
 */
export async function makeSvg(part: PicturePart, handover: Handover): Promise<ExportFile> {
  return {
    name: fileName(part, 'svg', part === 'map' ? handover : asTold(handover)),
    content: blobOf(await drawn(part, handover)),
  }
}

/**
 * @param part what to draw
 * @param handover what is shown
 * @returns the same picture in two pixels a unit, as PNG
 * @throws where the browser has no room for it
 */
export async function pngBlob(part: PicturePart, handover: Handover): Promise<Blob> {
  const svg = await drawn(part, handover)
  await fontsPainted(svg)
  const address = URL.createObjectURL(blobOf(svg))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * sharpness
    canvas.height = image.naturalHeight * sharpness
    const context = canvas.getContext('2d')
    if (!context) throw new Error('The browser gave no canvas.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG.'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}

/**
 * @param part what to draw
 * @param handover what is shown
 * @returns the PNG as a file
 * @throws where the browser has no room for it
 */
export async function makePng(part: PicturePart, handover: Handover): Promise<ExportFile> {
  return {
    name: fileName(part, 'png', part === 'map' ? handover : asTold(handover)),
    content: await pngBlob(part, handover),
  }
}
