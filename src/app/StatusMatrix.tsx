import { countryOf } from '@/data/countries'
import { noFilter } from '@/domain/filter'
import { byClass, shownMembers, type Member } from '@/domain/member'
import type { ChangeView, View } from '@/domain/view'
import type { EventId } from '@/data/events'
import { Matrix } from '@/features/matrix/Matrix'
import { useLanguage } from '@/i18n/LanguageContext'
import type { ContextLayers } from './contextLayers'

interface StatusMatrixProps {
  readonly view: View<EventId>
  readonly members: readonly Member[]
  readonly layers: ContextLayers | null
  readonly onChange: ChangeView<EventId>
}

/** The matrix of the month of the press release, or of another day. */
export function StatusMatrix({ view, members, layers, onChange }: StatusMatrixProps) {
  const { language } = useLanguage()
  const { asat, q } = view
  const found = byClass(shownMembers(members, { ...noFilter, q }))
  if (layers && asat) {
    const { OneFacetMatrix, texts } = layers
    const left = Object.values(found).flat()
    return (
      <OneFacetMatrix
        on={asat}
        facets={view}
        onChange={onChange}
        members={members}
        found={left}
        folded={texts.day.folded}
      />
    )
  }
  return (
    <Matrix
      facets={view}
      onChange={onChange}
      all={byClass(members)}
      found={found}
      nameOf={(id) => countryOf[id].name[language]}
    />
  )
}
