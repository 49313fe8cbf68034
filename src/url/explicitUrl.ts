import { readSearch } from '@/platform/urlSearch'
import { withoutInvalid } from './invalidParameters'
import { serialize } from './parameters'
import type { Defaults } from './viewState'

/** @returns the URL of exactly this view, always with language and frame, whose defaults depend on who opens it */
export function explicitUrl(said: Defaults): string {
  const address = new URL(location.href)
  address.search = withoutInvalid(readSearch())
  return serialize(address.href, said)
}
