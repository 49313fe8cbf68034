import type { PublicUrl } from '@/domain/publicUrl'
import type { Texts } from '@/i18n/texts'
import { QrCode } from '@/ui/QrCode'
import styles from './ShareMenu.module.css'

interface QrPartProps {
  readonly address: PublicUrl
  readonly texts: Texts['presentation']
  readonly label: string
}

/** @returns the reason why the page has no public URL; empty if it has one */
export function noAddress(address: PublicUrl, texts: Texts['presentation']): string {
  if ('address' in address) return ''
  return address.none === 'file' ? texts.qrFile : texts.qrNowhere
}

/** The QR code of the URL of this view, or the reason why there is none. */
export const QrPart = ({ address, texts, label }: QrPartProps) =>
  'address' in address ? (
    <div className={styles.qr}>
      <QrCode text={address.address} label={label} />
      <p>
        <span translate="no">{address.address}</span>
      </p>
    </div>
  ) : (
    <p>{noAddress(address, texts)}</p>
  )
