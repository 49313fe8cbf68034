import { describe, expect, test } from 'vitest'
import { laterFacts } from '@edition/later'
import { steps } from '@/domain/talkSteps'
import { treatyChapter, treatySources } from '@edition/treatySources'
import { languages } from '@/domain/language'
import { loadTexts } from '@/i18n/texts'
import { originOf } from '@/i18n/stepOrigin'
import { format } from '@/i18n/format'

describe.each(languages)('the source of a step, in %s,', (language) => {
  const spoken = async () => {
    const [messages, history, sources] = await Promise.all([
      loadTexts('page', language),
      loadTexts('history', language),
      loadTexts('sources', language),
    ])
    return { texts: { history, sources }, localeMessages: { language, messages } }
  }

  test('is the press release on the route, and has a name of its own off the route', async () => {
    const { texts, localeMessages } = await spoken()
    const named = steps.map(({ layout }) => originOf(layout, texts, localeMessages)?.name)
    const off = [texts.history['parties.title'], texts.sources['later.title']]
    expect(named).toEqual([...steps.slice(0, 10).map(() => undefined), ...off])
    expect(steps.filter((step) => 'optional' in step).map(({ id }) => id)).toEqual([10, 11])
  })

  test('has the month of the briefing for the Parties over time, and a later stamp for later developments', async () => {
    const { texts, localeMessages } = await spoken()
    const asAt = format(localeMessages.messages.asAt, language)
    const history = originOf('parties', texts, localeMessages)
    expect(history?.foot.asAt).toBe(asAt)
    expect(history?.foot.credit).toContain(treatyChapter)
    const later = originOf('later', texts, localeMessages)
    expect(later?.stamp).toBe(texts.sources['later.stamp'])
    expect(later?.foot.asAt).toBe(format(texts.sources['later.stamp'], language))
    expect(later?.foot.asAt).not.toContain(asAt)
    // The two days of Ukraine share a source, and the programme has one of the tenth meeting. The meeting of 2014 is left out.
    const { 'later.meeting-2014': meeting, ...facts } = laterFacts
    const titles = Object.values(facts).flatMap(({ sources }) => sources.map(({ title }) => title))
    const named = later?.foot.credit.split('; ')
    expect(named?.toSorted()).toEqual([...new Set([...titles, treatySources.bound.title])].toSorted())
    expect(named).not.toContain(meeting.sources[0].title)
    expect(later?.foot.publisherNote).toBe(texts.history['parties.publisherNote'])
  })
})
