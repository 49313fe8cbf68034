import { useLanguage } from '@/i18n/LanguageContext'

interface ShareProps {
  /** The id of the menu that the button opens and closes. */
  readonly menu: string
  readonly onWanted: () => void
}

/** The button of the share menu, which is loaded when it is first needed. */
export function ShareButton({ menu, onWanted }: ShareProps) {
  const { t } = useLanguage()
  return (
    <button type="button" popoverTarget={menu} onClick={onWanted}>
      {t('share')}
    </button>
  )
}
