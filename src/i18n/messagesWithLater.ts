import { eventDetails } from '@edition/later'
import { laterFactOf } from '@/domain/laterFacts'
import { formatDate } from './dates'
import type { Texts } from './texts'
import type { LocaleMessages } from './translator'

const details = eventDetails.map(({ fact }) => fact)

/** @returns the messages while later facts are shown: the texts of events contain what other sources add */
export const messagesWithLater = (own: LocaleMessages, texts: Texts['sources']): LocaleMessages => ({
  ...own,
  messages: {
    ...own.messages,
    ...Object.fromEntries(
      eventDetails.map(({ event, fact }) => [
        `${event}.what`,
        `${own.messages[`${event}.what`]} ${texts[`${fact}.what`]}`,
      ]),
    ),
  },
  later: own,
  values: Object.fromEntries(details.map((fact) => [fact, formatDate(laterFactOf(fact).date, own.language)])),
  facts: { ...Object.fromEntries(details.map((fact) => [fact, [fact]])), details },
})
