const namespace = 'http://www.w3.org/2000/svg'

/** What is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>

/** @returns the number to seven digits, which is more than any viewer shows */
export const short = (value: number) => Number(value.toPrecision(7))

/** @returns an element of SVG with its attributes */
export function create<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Attributes) {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, String(typeof value === 'number' ? short(value) : value))
  }
  return element
}

/** What is at hand while a picture is written. */
export interface Desk {
  /** Where clips of parts of the picture are kept. */
  readonly defs: SVGDefsElement
  /** Names that an element of the picture bears already. */
  readonly taken: Set<string>
  /** Holds the drawing and all that it refers to. */
  readonly paper: ParentNode
}
