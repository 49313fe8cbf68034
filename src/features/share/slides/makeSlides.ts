import PptxGenJS from 'pptxgenjs'
import { isStandingSaid } from '@/data/standing'
import { steps } from '@/data/talk'
import { stepsOn } from '@/domain/route'
import { originOf } from '@/i18n/stepOrigin'
import { inTalk, colophonOf, fileName, stepsTold, type ExportFile, type Handover } from '../handover'
import { accessible } from './accessible'
import { putFoot } from './foot'
import { ink, inner, paper, placed } from './page'
import { loadScript } from './script'
import { drawsMap, putLed } from './steps'
import { linesOf, sizeFor } from './textSize'

const font = 'Arial'
const mime = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

const headline = [inner.left, 20, inner.right, 110] as const
const opening = [inner.left, 88, inner.right - 150, 300] as const
const masters = { title: opening, step: headline } as const

/** A master with a place for the headline, so that it stands in the outline. */
function defineMasters(deck: PptxGenJS) {
  for (const [title, box] of Object.entries(masters)) {
    const options = { ...placed(box), margin: 0, bold: true, color: ink, align: 'left', valign: 'top' } as const
    deck.defineSlideMaster({
      title,
      background: { color: paper },
      objects: [
        {
          placeholder: {
            options: { name: 'title', type: 'title', fontSize: 28, ...options },
            text: '',
          },
        },
      ],
    })
  }
}

/** A headline of one line is larger than one of two. */
function sizeOf(text: string, master: keyof typeof masters): number {
  const [left, , right] = masters[master]
  if (master === 'title') return sizeFor(text, [44, 40, 36], right - left, 3)
  return linesOf(text, 28, right - left) === 1 ? 28 : sizeFor(text, [26, 24], right - left, 2)
}

/**
 * @param asked what is shown: of it the language and how countries are drawn; a talk shows all nine
 * @returns the talk as a presentation for PowerPoint, a slide a step, of shapes, tables, charts and texts that can be edited
 */
export async function makeSlides(asked: Handover): Promise<ExportFile> {
  const handover = inTalk(asked)
  const { speaker, members, view } = handover
  const script = await loadScript(speaker, members)
  const colophon = colophonOf(handover)
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.theme = { headFontFace: font, bodyFontFace: font }
  deck.title = colophon.title
  deck.subject = colophon.asAt
  // A page that says it is no publication of the issuer's does not name the issuer as its author.
  deck.author = isStandingSaid ? colophon.title : script.tell('issuer')
  deck.company = ''
  defineMasters(deck)
  const onRoute = stepsOn(steps, 'full').length - 1
  for (const step of stepsTold(handover)) {
    const leads = step.leads === 'title' ? 'title' : 'step'
    const slide = deck.addSlide({ masterName: leads })
    const text = script.tell(`headline.${step.id}`)
    const fontSize = sizeOf(text, leads)
    slide.addText([{ text, options: { fontSize, bold: true } }], { placeholder: 'title' })
    putLed(slide, step, view.map, script)
    const origin = originOf(step.leads, script, speaker)
    const named = origin?.name ?? script.tell('step', { step: step.id, steps: onRoute })
    putFoot(slide, named, drawsMap(step.leads, view.map), { ...colophon, ...origin?.foot })
    slide.addNotes(script.tell(`note.${step.id}`))
  }
  const written = await deck.write({ outputType: 'arraybuffer' })
  if (!(written instanceof ArrayBuffer)) throw new TypeError('The slides did not come as bytes.')
  const bytes = await accessible(written, speaker.language, script.tell('headlineName'))
  return { name: fileName('slides', 'pptx', handover), content: new Blob([bytes], { type: mime }) }
}
