import type { EventId } from '@/data/events'
import type { View } from '@/domain/view'
import { serialize } from './parameters'

/** @returns the address of the whole page with exactly this view; language and part of the map are always said */
export const fullUrl = (view: View<EventId>): string => serialize(location.href, { ...view, step: null, embed: null })
