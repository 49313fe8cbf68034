/*
 * The tokens of the page: colours, sizes and type, light and dark. They generate the style sheet (`tokenSheets.ts`), and
 * exports read the colours here. Colour belongs to the data: controls are ink on paper.
 */

/** A colour for both schemes, or one for light and one for dark. */
export type Colour = string | readonly [light: string, dark: string]

export const colours = {
  '--paper': ['#fff', '#12171c'],
  '--ink': ['#14202b', '#e9eef2'],
  '--muted': ['#4a5763', '#a9b4be'],
  '--faint': ['#66717c', '#8b97a2'],
  '--rule': ['#d9dee3', '#2c363f'],
  '--rule-strong': ['#87929c', '#6d7985'],
  '--tint': ['#f1f4f6', '#1c242b'],
  '--shade': ['#dfe6ec', '#303b45'],

  // The statuses: with the fill, and sand without it.
  '--filled': ['#0f5ea8', '#1f6db8'],
  '--filled-dots': '#fff',
  '--filled-ink': '#fff',
  '--sand': '#dcc892',
  '--sand-dots': '#4a3b12',
  '--sand-outline': ['#4a3b12', '#f0e2b8'],
  '--sand-ink': '#14202b',

  // The base map below the statuses.
  '--land': ['#dcdedb', '#272e35'],
  '--sea': ['#eef3f8', '#171d23'],
  '--border': ['#fff', '#e9eef2'],
  '--label-halo': ['#fff', '#12171c'],

  // Meetings: a colour that means neither a status nor a warning.
  '--meeting': '#f2b134',
  '--meeting-soft': ['#fdf1d8', '#3b3017'],
  '--meeting-edge': ['#3d2f0b', '#f7dfae'],
  '--band': ['#d6e0ea', '#33414d'],

  '--focus-line': ['#14202b', '#fff'],
} as const satisfies Record<`--${string}`, Colour>

/** Colours of the slides, loaded with the presentation: stronger than on the page, for contrast 7:1 on a projector. */
export const slideColours = {
  '--room-filled': '#0b4f91',
  // The members, on a slide that does not show their status.
  '--room-neutral': '#a3b4c3',
  // The blank screen.
  '--blackout': '#000',
  '--whiteout': '#fff',
} as const satisfies Record<`--${string}`, Colour>

/** The tokens that are made from the colours. */
export const derived = {
  '--label': 'var(--ink)',
  '--band-edge': 'none',
  '--pressed': 'var(--ink)',
  '--pressed-ink': 'var(--paper)',
  '--focus': '3px solid var(--focus-line)',
} as const

/** System colours for readers who force colours. */
export const forcedColours = {
  '--paper': 'canvas',
  '--ink': 'canvastext',
  '--muted': 'canvastext',
  '--faint': 'graytext',
  '--rule': 'canvastext',
  '--rule-strong': 'canvastext',
  '--tint': 'canvas',
  '--shade': 'canvas',
  '--filled': 'linktext',
  '--filled-dots': 'canvas',
  '--filled-ink': 'canvas',
  '--sand': 'canvas',
  '--sand-dots': 'canvastext',
  '--sand-outline': 'canvastext',
  '--sand-ink': 'canvastext',
  '--land': 'canvas',
  '--sea': 'canvas',
  '--border': 'graytext',
  '--pressed': 'highlight',
  '--pressed-ink': 'highlighttext',
  '--label': 'canvastext',
  '--label-halo': 'canvas',
  '--meeting': 'canvastext',
  '--meeting-soft': 'canvas',
  '--meeting-edge': 'canvastext',
  '--band': 'canvas',
  '--band-edge': 'canvastext',
  '--focus-line': 'highlight',
} as const satisfies Partial<Record<keyof typeof colours | keyof typeof derived, string>>

/** Space and type on a desk, on a large screen, and on a low one. `--unit` is a pixel of the page; slides set a larger one. */
export const sizes = {
  desk: { '--unit': '1px', '--gap': '10px', '--small': '0.8125rem', '--text': '0.875rem' },
  large: { '--gap': '14px', '--small': '0.9375rem', '--text': '1.0625rem' },
  low: { '--gap': '6px' },
} as const
