/** An element of XML with its content. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** Its own text, without that of its children. */
  readonly text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  if (/[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`Not escaped: ${text}`)
  return text.replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  const rest = text.replaceAll(/\s+([\w:.-]+)\s*=\s*"([^"]*)"/g, (_, name: string, value: string) => {
    if (name in found) throw new Error(`Twice: ${name} in ${text}`)
    found[name] = decoded(value)
    return ''
  })
  if (rest.trim() !== '') throw new Error(`No attributes: ${text}`)
  return found
}

/**
 * A strict parser for the XML that the exports contain, because Node has no parser.
 * @param xml a document
 * @returns its root
 * @throws if it is not well-formed
 */
export function parseXml(xml: string): Element {
  interface Open {
    name: string
    attributes: Record<string, string>
    children: Element[]
    text: string
  }
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [root]
  const body = xml.replace(/^\uFEFF?<\?xml[^?]*\?>/, '')
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+|</g)) {
    const top = open.at(-1) ?? root
    if (token.startsWith('</')) {
      const name = token.slice(2, -1).trim()
      if (open.length === 1 || top.name !== name) throw new Error(`</${name}> closes <${top.name}>`)
      open.pop()
    } else if (token.startsWith('<')) {
      const [, name = '', attributes = '', closed] = /^<([\w:.-]+)((?:\s[^]*?)?)(\/?)>$/.exec(token) ?? []
      if (!name) throw new Error(`No tag: ${token}`)
      const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' }
      top.children.push(element)
      if (!closed) open.push(element)
    } else top.text += decoded(token)
  }
  const [first] = root.children
  if (open.length !== 1 || !first || root.children.length !== 1) throw new Error('Not one closed root.')
  return first
}

/** @returns those of the element and its descendants that have the name of a tag */
export const all = (element: Element, name: string): readonly Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
]

/** @returns the text of an element, a line for each paragraph */
export const textOf = (element: Element): string =>
  all(element, 'a:p')
    .map((paragraph) =>
      all(paragraph, 'a:t')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n')
