import type { PublicAddress } from '@/domain/publicAddress'
import type { PresentWords } from '@/i18n/messages/present/en'
import { QrCode } from '@/ui/QrCode'
import styles from './ShareMenu.module.css'

interface QrPartProps {
  readonly address: PublicAddress
  readonly words: PresentWords
  readonly label: string
}

/** @returns why others find no page, where they find none */
export function noAddress(address: PublicAddress, words: PresentWords): string {
  if ('address' in address) return ''
  return address.none === 'file' ? words.qrFile : words.qrNowhere
}

/** The code that leads others to this view, or why there is none. */
export const QrPart = ({ address, words, label }: QrPartProps) =>
  'address' in address ? (
    <div className={styles.qr}>
      <QrCode text={address.address} label={label} />
      <p>
        <span translate="no">{address.address}</span>
      </p>
    </div>
  ) : (
    <p>{noAddress(address, words)}</p>
  )
