import PptxGenJS from 'pptxgenjs'
import { showDisclaimer } from '@/platform/showDisclaimer'
import { stepName } from '@/presentation/talkLocale'
import { originOf } from '@/i18n/stepOrigin'
import { forTalk, attributionOf, fileName, exportedSteps } from '@/exports/exportContext'
import type { Attribution, ExportFile, ExportContext } from '@/exports/exportContext'
import { patchPptx } from './patchPptx'
import { ink, inner, muted, paper, placed, putLine, putText, slideSize } from './primitives'
import { loadPptxContext } from './pptxContext'
import { drawsMap, putLed } from './steps'
import { heightOf, linesOf, sizeFor } from './textSize'

const font = 'Arial'
const mime = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

const headline = [inner.left, 20, inner.right, 110] as const
const opening = [inner.left, 88, inner.right - 150, 300] as const
const masters = { title: opening, step: headline } as const

/** Defines masters with a placeholder for the headline, so that it appears in the outline. */
function defineMasters(deck: PptxGenJS) {
  for (const [title, box] of Object.entries(masters)) {
    const options = { ...placed(box), margin: 0, bold: true, color: ink, align: 'left', valign: 'top' } as const
    deck.defineSlideMaster({
      title,
      background: { color: paper },
      objects: [{ placeholder: { options: { name: 'title', type: 'title', fontSize: 28, ...options }, text: '' } }],
    })
  }
}

/** The font size of a headline in points: one line is larger than two. */
function sizeOf(text: string, master: keyof typeof masters): number {
  const [left, , right] = masters[master]
  if (master === 'title') return sizeFor(text, [44, 40, 36], right - left, 3)
  return linesOf(text, 28, right - left) === 1 ? 28 : sizeFor(text, [26, 24], right - left, 2)
}

/** Draws the footer of a PPTX slide: as-at date, step, credit, the disclaimer of a map, and the publisher note. */
function putFoot(
  slide: PptxGenJS.Slide,
  step: string,
  hasMap: boolean,
  { asAt, credit, disclaimer, publisherNote }: Attribution,
) {
  const { left, right } = inner
  const top = 626
  const [first, second] = [top + 4, top + 23]
  const style = { size: 10, color: muted } as const
  putLine(slide, [left, top], [right, top], { line: ink }, asAt)
  putText(slide, asAt, [left, first, left + 600, second], { size: style.size, bold: true })
  putText(slide, step, [right - 260, first, right, second], { ...style, align: 'right' })
  const said = [hasMap ? disclaimer : '', publisherNote].filter(Boolean).join(' ')
  const below = second + (said ? heightOf(linesOf(said, style.size, right - left, 'regular'), style.size) : 0)
  if (said) putText(slide, said, [left, second, right, below], style)
  putText(slide, credit, [left, below, right, slideSize.height - 6], style)
}

/**
 * @param asked the current view: its language, kind of map and later developments apply; the talk shows all members
 * @returns the talk as a PowerPoint file, one PPTX slide per step, made of editable shapes, tables, charts and texts
 */
export async function makePptx(asked: ExportContext): Promise<ExportFile> {
  const context = forTalk(asked)
  const { translator, members, view } = context
  const pptxContext = await loadPptxContext(translator, members)
  const attribution = attributionOf(context)
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.theme = { headFontFace: font, bodyFontFace: font }
  deck.title = attribution.title
  deck.subject = attribution.asAt
  // A page with the note that it is not a publication of the issuer does not name the issuer as its author.
  deck.author = showDisclaimer ? attribution.title : pptxContext.tExport('issuer')
  deck.company = ''
  defineMasters(deck)
  for (const step of exportedSteps(context)) {
    const layout = step.layout === 'title' ? 'title' : 'step'
    const slide = deck.addSlide({ masterName: layout })
    const text = pptxContext.tExport(`headline.${step.id}`)
    const fontSize = sizeOf(text, layout)
    slide.addText([{ text, options: { fontSize, bold: true } }], { placeholder: 'title' })
    putLed(slide, step, view.map, pptxContext)
    const origin = originOf(step.layout, pptxContext, translator)
    putFoot(slide, stepName({ step: step.id, part: 1 }, pptxContext.locale), drawsMap(step.layout, view.map), {
      ...attribution,
      ...origin?.foot,
    })
    slide.addNotes(pptxContext.tExport(`note.${step.id}`))
  }
  const written = await deck.write({ outputType: 'arraybuffer' })
  if (!(written instanceof ArrayBuffer)) throw new TypeError('The slides did not come as bytes.')
  const bytes = await patchPptx(written, translator.language, pptxContext.tExport('headlineName'))
  return { name: fileName('slides', 'pptx', context), content: new Blob([bytes], { type: mime }) }
}
