import { defineEdition } from '@/domain/defineEdition'
import { attributions } from './attributions'
import * as background from './background'
import { claims } from './claims'
import { events } from './events'
import * as facets from './facets'
import * as geometry from './geometry'
import * as later from './later'
import * as map from './map'
import * as mapDrawing from './mapDrawing'
import { members } from './members'
import { description } from './messages/description'
import { messages } from './messages/index'
import * as parties from './parties'
import * as partyNames from './partyNames'
import * as basics from './basics'
import { source } from './source'
import { steps } from './talk'
import { lines } from './talkLines'
import * as timeline from './timeline'
import * as treatySources from './treatySources'

/** The cooperation between the Industrial Accidents Convention and ICIS, as at September 2016. */
export const edition = await defineEdition({
  ...basics,
  ...facets,
  ...map,
  ...mapDrawing,
  ...timeline,
  ...parties,
  ...partyNames,
  ...treatySources,
  ...later,
  attributions,
  background,
  claims,
  events,
  geometry,
  members,
  description,
  messages,
  source,
  steps,
  lines,
})
