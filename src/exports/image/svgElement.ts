const namespace = 'http://www.w3.org/2000/svg'

/** An attribute that is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>

/** @returns the number rounded to seven digits, which is more than any viewer shows */
export const short = (value: number) => Number(value.toPrecision(7))

/** @returns an SVG element with these attributes */
export function create<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Attributes) {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, String(typeof value === 'number' ? short(value) : value))
  }
  return element
}

/** The shared state while a picture is written. */
export interface Desk {
  /** Holds the clip paths of the picture. */
  readonly defs: SVGDefsElement
  /** Ids that an element of the picture already has. */
  readonly taken: Set<string>
  /** The parent of the drawing and of everything that it refers to. */
  readonly paper: ParentNode
}
