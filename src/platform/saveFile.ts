/** Milliseconds after which a browser has surely read what it was given to save. */
const enough = 60_000

/**
 * Hands a file to the browser to be saved.
 * @param name of the file
 * @param content of the file
 * @returns an address by which it can be taken by hand, should the browser have refused
 */
export function saveFile(name: string, content: Blob): string {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), enough)
  return address
}
