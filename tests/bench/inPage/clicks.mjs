/** Runs in the page, so it uses nothing from outside this function. Sets `benchClicks`. */
export function offerClicks() {
  /** Milliseconds between two clicks, in which a page finishes its deferred work. */
  const pause = 120

  const rest = () => new Promise((resolve) => setTimeout(resolve, pause))
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  /** Resolves after the current frame, because the message comes only then. */
  const frameEnd = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', resolve, { once: true })
      port1.start()
      port2.postMessage(null)
    })

  /** @param {number} all rows of the page */
  async function clickAndPaint(all) {
    const pressed = !benchView.isPressed()
    await frame()
    const start = performance.now()
    benchView.button()?.click()
    for (;;) {
      await frameEnd()
      const end = performance.now()
      if (benchView.isPressed() === pressed && benchView.rows().length < all === pressed) return end - start
      await frame()
    }
  }

  globalThis.benchClicks = {
    async press(times) {
      for (let time = 0; time < times; time++) {
        await rest()
        await frame()
        benchView.button()?.click()
      }
      await rest()
    },
    async walk(steps) {
      // Uses several keys, because the same key twice in a short time counts as key bounce.
      const forth = ['PageDown', 'ArrowRight', 'ArrowDown']
      const back = ['PageUp', 'ArrowLeft', 'ArrowUp']
      for (let step = 0; step < steps; step++) {
        const keys = step % 30 < 15 ? forth : back
        document.dispatchEvent(
          new KeyboardEvent('keydown', { key: keys[step % 3] ?? '', bubbles: true, cancelable: true }),
        )
        await frame()
        await frame()
      }
      await rest()
    },
    async pressAndPaint(times) {
      const all = benchView.rows().length
      const durations = []
      for (let time = 0; time < times; time++) {
        await rest()
        durations.push(await clickAndPaint(all))
      }
      return durations
    },
  }
}
