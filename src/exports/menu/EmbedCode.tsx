import { useState } from 'react'
import { embedParts, type EmbedPart } from '@/domain/view'
import { partOf } from '@/exports/embed/embedCode'
import { useLanguage } from '@/i18n/LanguageContext'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { CopyField } from './CopyField'

interface EmbedCodeProps {
  /** The code of a part; `null` if the page has no public URL. */
  readonly codeOf: (part: EmbedPart) => string | null
  /** The reason that is shown if there is no code. */
  readonly none: string
  readonly texts: Readonly<Record<'part' | 'code' | 'copy', string>>
  readonly onCopy: () => (done: boolean) => void
}

/** The code that embeds a part of this page in another page. */
export function EmbedCode({ codeOf, none, texts, onCopy }: EmbedCodeProps) {
  const { t } = useLanguage()
  const [part, setPart] = useState<EmbedPart>('map')
  const code = codeOf(part)
  if (code === null) return <p>{none}</p>
  return (
    <>
      <SegmentedControl
        label={texts.part}
        options={embedParts.map((value) => ({ value, label: t(partOf[value].name) }))}
        value={part}
        onChange={setPart}
      />
      <CopyField label={texts.code} button={texts.copy} text={code} onCopy={onCopy} />
    </>
  )
}
