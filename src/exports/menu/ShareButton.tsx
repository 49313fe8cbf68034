import { useLanguage } from '@/i18n/LanguageContext'

interface ShareProps {
  /** The menu that the button opens and closes. */
  readonly menu: string
  readonly onWanted: () => void
}

/** The button of the menu of what leaves the page; the menu comes when it is first asked for. */
export function Share({ menu, onWanted }: ShareProps) {
  const { t } = useLanguage()
  return (
    <button type="button" popoverTarget={menu} onClick={onWanted}>
      {t('share')}
    </button>
  )
}
