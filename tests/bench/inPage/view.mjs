/**
 * Runs in the page before its own scripts, so it uses nothing but its argument. Sets `benchView`.
 * @param {import('../contract.mjs').Contract} contract
 */
export function readView({ status, members, timeline, lead, counts, press, answer }) {
  const all = (/** @type {string} */ selector) => Array.from(document.querySelectorAll(selector))
  const seen = (/** @type {string} */ selector) =>
    all(selector).filter(
      (element) =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        element.getBoundingClientRect().width > 0,
    )
  const textOf = (/** @type {Element | null | undefined} */ element) => element?.textContent.trim() ?? ''

  const rows = () => seen(`table[aria-label="${members}"] tbody tr`)
  const shapes = () => seen(':is(use, path)[data-country]')
  const buttons = () => all(`table[aria-label="${status}"] button`)
  const button = () =>
    /** @type {HTMLButtonElement | undefined} */ (buttons().find((one) => textOf(one).startsWith(press)))
  const isPressed = () => button()?.getAttribute('aria-pressed') === 'true'

  /** Before the application runs, the style sheet writes the line as generated content. */
  function line() {
    const element = document.querySelector('[role=status]')
    return element?.hasAttribute('data-said')
      ? getComputedStyle(element, '::after').content.slice(1, -1)
      : textOf(element)
  }

  const faded = () =>
    shapes()
      .filter((shape) => Number(getComputedStyle(shape).fillOpacity) < 1)
      .map((shape) => shape.getAttribute('data-country'))

  globalThis.benchView = {
    button,
    isPressed,
    rows,
    isReady: () =>
      rows().length === counts.rows &&
      buttons().length === counts.buttons &&
      seen(`section[aria-label="${timeline}"] li`).length === counts.events &&
      shapes().length === counts.shapes &&
      seen('p').some((paragraph) => textOf(paragraph).startsWith(lead)),
    isFiltered: () =>
      isPressed() &&
      new URLSearchParams(location.search).get('convention') === answer.convention &&
      line() === answer.line &&
      String(rows().map((row) => textOf(row.querySelector('th')))) === String(answer.rows) &&
      shapes().length === counts.shapes &&
      String(faded()) === String(answer.faded),
    isComplete: () =>
      seen('.leaflet-container [role=button]').length === counts.shapes && seen('.recharts-surface').length > 0,
  }
}
