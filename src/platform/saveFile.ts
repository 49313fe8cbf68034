/**
 * Hands a file to the browser to be saved.
 * @param name of the file
 * @param content of the file
 * @returns an address by which it can be taken by hand, should the browser have refused; whoever has it revokes it
 */
export function saveFile(name: string, content: Blob): string {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  return address
}
