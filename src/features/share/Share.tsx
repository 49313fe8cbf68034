import { useId, useState } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { Later } from '@/ui/Later'
import { again } from '@/platform/again'

const loadMenu = () => again(() => import('./ShareMenu')).then((module) => module.ShareMenu)

/** The button of the menu of what leaves the page; the menu comes when it is first asked for. */
export function Share({ address }: { readonly address: () => string }) {
  const { say } = useLanguage()
  const id = useId()
  const [wanted, setWanted] = useState(false)
  return (
    <>
      <button type="button" popoverTarget={id} onClick={() => setWanted(true)}>
        {say('share')}
      </button>
      {wanted && <Later load={loadMenu}>{(ShareMenu) => <ShareMenu id={id} address={address} />}</Later>}
    </>
  )
}
