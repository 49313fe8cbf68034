import { claims } from '@edition/claims'
import { facets } from '@edition/facets'
import { laterFacts } from '@edition/later'
import { frameIds } from '@edition/map'
import { parties, signatoriesOnly } from '@edition/parties'
import { filesIn, namesIn, stringsOf, textOf, wordsOf } from './words'

/** Words that are names in the first edition and common words in code. */
const common = new Set([
  'conference',
  'russian',
  'french',
  'support',
  'service',
  'pick',
  'independent',
  'unit',
  'participation',
  'north',
  'lake',
  'central',
  'effects',
])

/** An id of a claim that is also a common term for any treaty. */
const ofTreaties = 'in-force'

const isSource = (file: string) => file.endsWith('.ts')
const textIn = (folder: string) => textOf(filesIn(folder).filter(isSource))

const second = textIn('tests/editions/nordic')
const wordsOfSecond = wordsOf(second)
const stringsOfSecond = new Set(stringsOf(second).split('\n'))
/** The words of the interface, including those in its dates and numbers. */
const ofInterface = wordsOf(textIn('src/i18n'))

/** The names in the data and messages of the first edition that neither the second one nor the interface uses. */
export const forbiddenNames: readonly string[] = [...namesIn(stringsOf(textIn('src/editions/icis-2016')))].filter(
  (word) => !wordsOfSecond.has(word) && !ofInterface.has(word) && !common.has(word),
)

const ids = [claims, laterFacts, parties, signatoriesOnly].flatMap((record) => Object.keys(record))
const statuses = [facets.fill, facets.dots].flatMap(({ parameter, values }) => [parameter, ...values])

/** The ids of the first edition that the second one does not use. Omits single words, which may be common in code. */
export const forbiddenIds: readonly string[] = [...new Set<string>([...ids, ...statuses, ...frameIds])].filter(
  (id) => /^[A-Z]{3}$|[-.]/.test(id) && id !== ofTreaties && !stringsOfSecond.has(id),
)
