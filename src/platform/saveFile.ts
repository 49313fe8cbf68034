/**
 * Gives a file to the browser for download.
 * @returns a URL for a manual download, in case the browser refused this one; the caller revokes it
 */
export function saveFile(name: string, content: Blob): string {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  return address
}
