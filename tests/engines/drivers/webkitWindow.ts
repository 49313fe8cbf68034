import { Key as Keys, Origin, type WebDriver } from 'selenium-webdriver'
import { held, type Key, type Tab } from '../tab'

const keys: Readonly<Record<Key, string>> = {
  ArrowDown: Keys.ARROW_DOWN,
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowRight: Keys.ARROW_RIGHT,
  ArrowUp: Keys.ARROW_UP,
  End: Keys.END,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Home: Keys.HOME,
  PageDown: Keys.PAGE_DOWN,
  PageUp: Keys.PAGE_UP,
  Space: Keys.SPACE,
}

/**
 * @param driver of a session over WebDriver
 * @param handle of a window
 */
export function windowOf(driver: WebDriver, handle: string): Tab {
  /** Switches to this window, because commands of the protocol go to one window at a time. */
  const here = async () => {
    await driver.switchTo().window(handle)
    return driver
  }
  const evaluate: Tab['evaluate'] = async (run, arg) => {
    const source = `const [arg, done] = arguments
      Promise.resolve(arg).then(${run.toString()}).then((value) => done({ value }), (error) => done({ error: String(error) }))`
    const answer = await (await here()).executeAsyncScript<{ value: never; error?: string }>(source, arg)
    if (answer.error) throw new Error(answer.error)
    return answer.value
  }
  const press = async (key: string) => (await here()).actions().keyDown(key).pause(held).keyUp(key).perform()
  return {
    evaluate,
    goto: async (address) => (await here()).get(address),
    press: (key) => press(keys[key]),
    type: async (text) => {
      for (const letter of text) await press(letter)
    },
    click: async (x, y) => {
      const at = { x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 }
      await (await here()).actions().move(at).click().perform()
    },
    resize: async ({ width, height }) => {
      const window = (await here()).manage().window()
      // The window includes its bars, so they are added to the size.
      const bars = await evaluate(() => ({ width: outerWidth - innerWidth, height: outerHeight - innerHeight }), null)
      await window.setRect({ x: 0, y: 0, width: width + bars.width, height: height + bars.height })
    },
    screenshot: async () => Buffer.from(await (await here()).takeScreenshot(), 'base64'),
    popup: async (open) => {
      const before = await driver.getAllWindowHandles()
      await open()
      const opened = await driver.wait(
        async () => (await driver.getAllWindowHandles()).find((one) => !before.includes(one)),
        20_000,
      )
      if (!opened) throw new Error('No window was opened.')
      return windowOf(driver, opened)
    },
    close: async () => (await here()).close(),
    print: undefined,
  }
}
