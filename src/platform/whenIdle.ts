/** @returns when the page has loaded all it needs and has nothing to do */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    // Not in every browser.
    const wait = () => (window.requestIdleCallback ?? setTimeout)(() => resolve())
    if (document.readyState === 'complete') wait()
    else addEventListener('load', wait, { once: true })
  })
