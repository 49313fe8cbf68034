import type { Check, Edition } from './editionContent'

/** Checks that the talk can be held: each step shows something, and names only what there is. */
export function checkTalk(edition: Edition, check: Check) {
  const { steps, lines, events, frames, claims, background, parties, hasLater } = edition
  const areInOrder = steps.every(({ id }, index) => id > (steps[index - 1]?.id ?? -Infinity))
  check(areInOrder, 'talk.ts', 'the steps are not in order')
  const isShort = steps.some(({ short, optional }) => short && !optional)
  check(isShort, 'talk.ts', 'the short route has no step')
  for (const { id, parts } of steps)
    for (const { event, frame } of parts) {
      check(event === undefined || event in events, 'talk.ts', `step ${id} names the event ${event}, which is unknown`)
      check(frame === undefined || frame in frames, 'talk.ts', `step ${id} names the frame ${frame}, which is unknown`)
    }
  const { title, columns, decision, agenda, cards, outlook, summary, cited } = lines
  const texts = { title, columns, decision, cards, outlook, summary }
  const hasContent: Readonly<Record<string, boolean>> = {
    ...Object.fromEntries(Object.entries(texts).map(([layout, said]) => [layout, (said ?? []).length > 0])),
    parties: Object.keys(parties).length > 0,
    later: hasLater,
  }
  for (const { id, layout } of steps)
    check(hasContent[layout] ?? true, 'talk.ts', `step ${id} has nothing to show in the layout ${layout}`)
  check((columns ?? []).length <= 2, 'talkLines.ts', 'a slide has room for two columns')
  const told = [title, decision, cards, outlook, summary, cited, agenda?.lines]
  for (const id of [...told, ...(columns ?? []).map((column) => column.lines)].flatMap((some) => some ?? []))
    check(id in claims, 'talkLines.ts', `${id} is no claim`)
  for (const { title: section, sources } of [...background.sections.before, ...background.sections.after])
    for (const id of sources) check(id in claims, 'background.ts', `${section} names ${id}, which is no claim`)
}
