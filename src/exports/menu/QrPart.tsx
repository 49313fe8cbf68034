import type { PublicUrl } from '@/domain/publicUrl'
import type { PresentationTexts } from '@/i18n/messages/present/en'
import { QrCode } from '@/ui/QrCode'
import styles from './ShareMenu.module.css'

interface QrPartProps {
  readonly address: PublicUrl
  readonly texts: PresentationTexts
  readonly label: string
}

/** @returns why others find no page, where they find none */
export function noAddress(address: PublicUrl, texts: PresentationTexts): string {
  if ('address' in address) return ''
  return address.none === 'file' ? texts.qrFile : texts.qrNowhere
}

/** The code that leads others to this view, or why there is none. */
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
