import type { EventDetail, LaterFact, SourcePage } from '@/domain/editionSchema'
import type { CalendarDay, PartialDate } from '@/domain/partialDate'
import type { EventId } from './events'
import type { PartyId } from './parties'

/** Where each fact of the layer can be read; never the press release. */
const pages = {
  council2014: {
    title: 'Rostechnadzor: The delegation of Rostechnadzor took part in the XII meeting…',
    page: 'http://en.gosnadzor.gov.ru/news/203/',
  },
  report38: { title: 'ECE/CP.TEIA/38 (Russian)', page: 'https://vdocuments.site/cpteia38-distr-general-oe-.html' },
  programme: { title: 'UNECE, Assistance Programme: Introduction', page: 'https://unece.org/introduction-18' },
  uzbekistan: {
    title: 'Trend: Uzbekistan has joined the ICIS (14 Mar 2019)',
    page: 'https://en.trend.az/business/economy/3207390.html',
  },
  agenda11: {
    title: 'ECE/CP.TEIA/2020/4 (French)',
    page: 'https://fr.readkong.com/page/conseil-economique-et-social-unece-7820873',
  },
  conference12: {
    title: 'Marking 30 years of progress… (CoP-12, repost)',
    page: 'https://portalshownews.online/news-marking-30-years-of-progress-parties-to-the-industrial-accident-convention-step-up-to-address-risks-from-climate-change/',
  },
  workplan12: { title: 'UNECE: Workplan page (CoP-12)', page: 'https://unece.org/zh-hans/node/386697' },
  conference13: {
    title: 'UNECE CoP-13: 20 Years of Aid, Boosts Member Support',
    page: 'https://www.miragenews.com/unece-cop-13-20-years-of-aid-boosts-member-1368246/',
  },
} as const satisfies Record<string, SourcePage>

const at = (year: number, month: number, day: number): CalendarDay => ({ year, month, day })
const days = (from: CalendarDay, to: CalendarDay): PartialDate => ({ precision: 'range', from, to })

/** What came after the press release, and the days of one meeting it gives only the year of: apart from its claims. */
export const laterFacts = {
  'later.meeting-2014': { date: days(at(2014, 9, 16), at(2014, 9, 17)), sources: [pages.council2014] },
  'later.conference-10': {
    date: days(at(2018, 12, 4), at(2018, 12, 6)),
    sources: [pages.programme, pages.report38],
  },
  'later.programme': { date: { precision: 'month', year: 2018, month: 12 }, sources: [pages.programme] },
  /** The date is that of the report. */
  'later.uzbekistan': { date: { precision: 'day', ...at(2019, 3, 14) }, sources: [pages.uzbekistan] },
  /** Its place stands on the agenda only, and so is not said. */
  'later.conference-11': { date: days(at(2020, 12, 7), at(2020, 12, 9)), sources: [pages.agenda11] },
  'later.conference-12': {
    date: days(at(2022, 11, 29), at(2022, 12, 1)),
    sources: [pages.conference12, pages.workplan12],
  },
  'later.conference-13': { date: days(at(2024, 11, 27), at(2024, 11, 29)), sources: [pages.conference13] },
} as const satisfies Record<string, LaterFact>

export type LaterId = keyof typeof laterFacts

/** What the layer tells, in the order of time; what Ukraine did stands in the table of the Parties. */
export const laterOrder = [
  'later.conference-10',
  'later.programme',
  'later.uzbekistan',
  'later.conference-11',
  'UKR.deposited',
  'UKR.in-force',
  'later.conference-12',
  'later.conference-13',
] as const satisfies readonly (LaterId | `${PartyId}.${'deposited' | 'in-force'}`)[]

/** What another source adds to events that the press release tells of. */
export const eventDetails = [
  { event: 'meeting-2014', fact: 'later.meeting-2014' },
] as const satisfies readonly EventDetail<EventId, LaterId>[]
