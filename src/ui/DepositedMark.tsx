/** The swatch of a member whose deposited instrument is not in force; separate, because the page rarely needs it. */
export const DepositedMark = () => (
  <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
    <symbol id="mark-deposited" viewBox="0 0 20 20">
      <rect
        x="1.5"
        y="1.5"
        width="17"
        height="17"
        rx="3"
        strokeWidth="3"
        strokeDasharray="4.4 2.6"
        style={{ fill: 'var(--sand)', stroke: 'var(--filled)' }}
      />
    </symbol>
  </svg>
)
