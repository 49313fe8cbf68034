import type { View } from '@/domain/view'
import { serialize } from './parameters'

/** @returns the URL of the whole page with exactly this view, always with its language and frame */
export const fullUrl = (view: View): string => serialize(location.href, { ...view, step: null, embed: null })
