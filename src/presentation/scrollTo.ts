/**
 * Scrolls a list until one of its rows is visible. Unlike `scrollIntoView`, it scrolls nothing around the list.
 * @param row a row of the list
 * @param list the list; it scrolls, or is as high as its rows
 */
export function scrollTo(row: HTMLElement, list: HTMLElement): void {
  const [inner, outer] = [row.getBoundingClientRect(), list.getBoundingClientRect()]
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom
}
