import type { SourcePage } from '@/domain/editionSchema'
import { source } from './source'

export const treatySources = { collection: source, bound: source } as const satisfies Record<string, SourcePage>
export const treatyChapter = ''
