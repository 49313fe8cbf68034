import { contract, contractOf } from './contract.mjs'
import { median } from './measures.mjs'
import { openVisit } from './visit.mjs'

/**
 * @typedef {import('./measures.mjs').Sample} Sample
 * @typedef {import('./visit.mjs').Visit} Visit
 * @typedef {{ url: string, profile: import('./profiles.mjs').ProfileName }} Target
 * @typedef {(context: import('playwright').BrowserContext, target: Target) => Promise<{ sample: Sample, problems: string[] }>} Measuring
 */

const clicks = 20
const clicksOfGrown = 10

/**
 * @param {Visit} visit settled
 * @param {number} times
 */
async function click({ evaluate, metrics }, times) {
  // The first clicks on a page are slower than all others, so the clicks until paint warm up those for script and task.
  const paint = median(await evaluate(`benchClicks.pressAndPaint(${times})`))
  const before = await metrics()
  await evaluate(`benchClicks.press(${times})`)
  const after = await metrics()
  const perClick = (/** @type {string} */ name) => (((after[name] ?? 0) - (before[name] ?? 0)) / times) * 1000
  return { paint, script: perClick('ScriptDuration'), task: perClick('TaskDuration') }
}

/** @type {Measuring} a first visit without a click, then clicks, then a repeated visit */
export async function load(context, target) {
  const visit = await openVisit(context, { ...target, contract, states: ['ready', 'hydrated'] })
  const { transfer, client } = visit
  await visit.reached('ready')
  await visit.reached('hydrated')
  await visit.settled()
  const report = await visit.report()
  const ready = report.marks.ready ?? Number.NaN
  const allBytes = transfer.bytes()
  const fontBytes = transfer.fontBytes()

  await client.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize: heap = Number.NaN } = await visit.metrics()
  const { paint, script, task } = await click(visit, clicks)
  await visit.page.close()

  const repeated = await openVisit(context, { ...target, contract, states: ['ready'] })
  await repeated.reached('ready')
  await repeated.settled()
  const warm = (await repeated.report()).marks.ready ?? Number.NaN
  return {
    sample: {
      readableBytes: transfer.bytesBy(report.origin + ready),
      allBytes,
      fontBytes,
      firstPaint: report.firstPaint,
      ready,
      hydrated: report.marks.hydrated ?? Number.NaN,
      warm,
      longTasks: report.longTasks.length,
      blocked: report.longTasks.reduce((sum, duration) => sum + duration - 50, 0),
      shift: report.shift,
      heap,
      elements: report.elements,
      clickPaint: paint,
      clickScript: script,
      clickTask: task,
    },
    problems: [...visit.problems, ...repeated.problems],
  }
}

/** @type {Measuring} a first visit with a click as soon as there is something to click */
export async function use(context, target) {
  const visit = await openVisit(context, { ...target, contract, states: ['usable', 'hydrated'] })
  await visit.reached('usable')
  await visit.reached('hydrated')
  await visit.settled()
  const report = await visit.report()
  const usable = report.marks.usable ?? Number.NaN
  const kept = await visit.evaluate('benchView.isFiltered()')
  return {
    sample: { usable, usableBytes: visit.transfer.bytesBy(report.origin + usable) },
    problems: kept ? visit.problems : [...visit.problems, 'the application has lost the early click'],
  }
}

/** @type {Measuring} a first visit that then turns to the map and to the timeline */
export async function complete(context, target) {
  const visit = await openVisit(context, { ...target, contract, states: ['hydrated', 'complete'] })
  const { page } = visit
  await visit.reached('hydrated')
  await visit.settled()
  const { shift } = await visit.report()
  for (const section of [contract.map, contract.timeline]) {
    const box = await page.locator(`section[aria-label="${section}"]`).boundingBox()
    if (!box) throw new Error(`the page has no ${section}`)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  }
  await visit.reached('complete')
  await visit.settled()
  const { marks, intent, shift: shiftAfter } = await visit.report()
  return {
    sample: { complete: (marks.complete ?? Number.NaN) - intent, completeShift: shiftAfter - shift },
    problems: visit.problems,
  }
}

const stepsOfTalk = 1000
const stepsToWarm = 600
/** Twice forward and back; on a slow machine a longer walk would exceed the time limit of a visit. */
const walkAtOnce = 60

/** @type {Measuring} a long walk forward and back through the talk */
export async function talk(context, target) {
  const visit = await openVisit(context, { ...target, url: `${target.url}?step=0`, contract, states: ['hydrated'] })
  await visit.reached('hydrated')
  await visit.settled()
  const walk = () => visit.evaluate(`benchClicks.walk(${walkAtOnce})`)
  const heap = async () => {
    await visit.client.send('HeapProfiler.collectGarbage')
    return (await visit.metrics())['JSHeapUsedSize'] ?? Number.NaN
  }
  // One walk loads all that the talk needs; the JavaScript engine compiles and caches for some hundred steps more.
  for (let warmed = 0; warmed < stepsToWarm; warmed += walkAtOnce) await walk()
  await visit.settled()
  const talkHeap = await heap()
  for (let walked = 0; walked < stepsOfTalk; walked += walkAtOnce) await walk()
  return { sample: { talkHeap, talkHeapAfter: await heap() }, problems: visit.problems }
}

/**
 * @param {number} rows of the page
 * @returns {Measuring} clicks on a page with synthetic rows
 */
export function clickGrown(rows) {
  return async (context, target) => {
    const visit = await openVisit(context, { ...target, contract: contractOf(rows), states: ['ready', 'hydrated'] })
    await visit.reached('ready')
    await visit.reached('hydrated')
    await visit.settled()
    const { paint, script, task } = await click(visit, clicksOfGrown)
    const sample = { [`clickPaint${rows}`]: paint, [`clickScript${rows}`]: script, [`clickTask${rows}`]: task }
    return { sample, problems: visit.problems }
  }
}
