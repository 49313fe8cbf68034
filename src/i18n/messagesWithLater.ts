import { laterFacts } from '@/data/later'
import { formatDate } from './dates'
import type { SourceTexts } from './messages/background/en'
import type { LocaleMessages } from './translator'

/**
 * @param own what the page says of the month of the press release
 * @param texts what it says of later developments
 * @returns how the page speaks while it shows these: it adds the days and the town of the meeting of 2014
 */
export const messagesWithLater = (own: LocaleMessages, texts: SourceTexts): LocaleMessages => ({
  ...own,
  messages: {
    ...own.messages,
    'meeting-2014.what': `${own.messages['meeting-2014.what']} ${texts['later.meeting-2014.what']}`,
  },
  later: own,
  values: { meetingDays: formatDate(laterFacts['later.meeting-2014'].date, own.language) },
  facts: { meetingDays: ['later.meeting-2014'] },
})
