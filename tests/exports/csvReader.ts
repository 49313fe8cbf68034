/** Reads CSV by RFC 4180, independently of the code that writes it. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error('A quotation mark is not closed.')
        if (text[at] !== '"') cell += text[at]
        else if (text[at + 1] === '"') cell += text[(at += 1)]
        else break
      }
      at += 1
    } else
      for (; at < text.length && !',\r\n'.includes(text[at] ?? ''); at += 1) {
        if (text[at] === '"') throw new Error('A quotation mark stands in a cell without any around it.')
        cell += text[at]
      }
    record.push(cell)
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      records.push(record)
      record = []
      at += 2
    } else throw new Error(`After a cell stands ${JSON.stringify(text.slice(at, at + 9))}.`)
  }
  if (record.length > 0) throw new Error('The last record has no end.')
  return records
}
