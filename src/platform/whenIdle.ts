/** @returns a promise that resolves when the page has loaded and is idle */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    // `requestIdleCallback` is not available in every browser.
    const wait = () => (window.requestIdleCallback ?? setTimeout)(() => resolve())
    if (document.readyState === 'complete') wait()
    else addEventListener('load', wait, { once: true })
  })
