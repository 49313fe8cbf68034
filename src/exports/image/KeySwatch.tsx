import { markHref } from '@/ui/StatusMark'
import type { MapLayout } from './mapLayout'

/** The swatch before a text of the legend: the fill and dots of a class, or the mark of a meeting. */
export function KeySwatch({ mark, x, y, size }: MapLayout['swatches'][number]) {
  const centre = { cx: x + size / 2, cy: y + size / 2 }
  switch (mark) {
    case 'host':
      return (
        <>
          <circle {...centre} r="9" strokeWidth="8.5" style={{ fill: 'none', stroke: 'var(--meeting-edge)' }} />
          <circle {...centre} r="9" strokeWidth="5.8" style={{ fill: 'none', stroke: 'var(--meeting)' }} />
        </>
      )
    case 'town':
      return (
        <circle
          {...centre}
          r="7.6"
          strokeWidth="2.6"
          style={{ fill: 'var(--meeting)', stroke: 'var(--meeting-edge)' }}
        />
      )
    case 'left-out':
      return [
        ['--filled', '--filled', x],
        ['--sand', '--sand-outline', x + size / 2],
      ].map(([fill, edge, left]) => (
        <rect
          key={fill}
          x={Number(left) + 1.5}
          y={y + 1.5}
          width={size / 2 - 1.5}
          height={size - 3}
          strokeWidth="2.4"
          style={{ fill: `var(${fill})`, fillOpacity: 0.18, stroke: `var(${edge})` }}
        />
      ))
    case 'both':
    case 'fill-only':
    case 'dots-only':
    case 'neither':
    case 'deposited':
      return <use href={markHref(mark)} x={x} y={y} width={size} height={size} />
  }
}
