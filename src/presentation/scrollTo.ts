/**
 * Scrolls a list so far that one of its rows is seen. Nothing around the list moves, as it would by `scrollIntoView`.
 * @param row of the list
 * @param list that scrolls, or is as high as its rows
 */
export function scrollTo(row: HTMLElement, list: HTMLElement): void {
  const [inner, outer] = [row.getBoundingClientRect(), list.getBoundingClientRect()]
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom
}
