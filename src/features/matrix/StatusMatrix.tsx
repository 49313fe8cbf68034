import { countryOf } from '@/domain/country'
import { noFilter, shownMembers } from '@/domain/filter'
import { type Member } from '@/domain/member'
import { byClass } from '@/domain/memberClasses'
import type { ChangeView, View } from '@/domain/view'
import { useLanguage } from '@/i18n/LanguageContext'
import type { DayTexts } from '@/i18n/texts'
import { Matrix } from './Matrix'
import type { OneFacetMatrix } from './OneFacetMatrix'

interface StatusMatrixProps {
  readonly view: View
  readonly members: readonly Member[]
  /** Loaded with the first day for which the second facet is unknown: its matrix, and the head of its one column. */
  readonly oneFacet: { readonly Matrix: typeof OneFacetMatrix; readonly texts: DayTexts['day'] } | null
  readonly onChange: ChangeView
}

/** The matrix of the month of the edition, or of another day. */
export function StatusMatrix({ view, members, oneFacet, onChange }: StatusMatrixProps) {
  const { language } = useLanguage()
  const { asat, q } = view
  const found = byClass(shownMembers(members, { ...noFilter, q }))
  if (oneFacet && asat)
    return (
      <oneFacet.Matrix
        on={asat}
        facets={view}
        onChange={onChange}
        members={members}
        found={Object.values(found).flat()}
        texts={oneFacet.texts}
      />
    )
  return (
    <Matrix
      facets={view}
      onChange={onChange}
      all={byClass(members)}
      found={found}
      nameOf={(id) => countryOf(id).name[language]}
    />
  )
}
