import { useState } from 'react'
import { embedParts, type EmbedPart } from '@/domain/view'
import type { MessageKey } from '@/i18n/messages/en'
import { useLanguage } from '@/i18n/LanguageContext'
import { Choice } from '@/ui/Choice'
import { CopyField } from './CopyField'

interface EmbedCodeProps {
  /** The code of a part; `null` where others find no page. */
  readonly codeOf: (part: EmbedPart) => string | null
  /** Why there is no code, where there is none. */
  readonly none: string
  readonly words: Readonly<Record<'part' | 'code' | 'copy', string>>
  readonly onCopy: () => (done: boolean) => void
}

const labels = { map: 'map', table: 'members', timeline: 'timeline' } as const satisfies Record<EmbedPart, MessageKey>

/** The code by which another page shows a part of this one. */
export function EmbedCode({ codeOf, none, words, onCopy }: EmbedCodeProps) {
  const { say } = useLanguage()
  const [part, setPart] = useState<EmbedPart>('map')
  const code = codeOf(part)
  if (code === null) return <p>{none}</p>
  return (
    <>
      <Choice
        label={words.part}
        options={embedParts.map((value) => ({ value, label: say(labels[value]) }))}
        value={part}
        onChange={setPart}
      />
      <CopyField label={words.code} button={words.copy} text={code} onCopy={onCopy} />
    </>
  )
}
