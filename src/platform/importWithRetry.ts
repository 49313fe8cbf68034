/** Some browsers name the module that did not come. */
const namedModule = /https?:\/\/\S+\.js/

/**
 * A module that did not come is remembered as missing by some browsers, so that importing it again fails without asking
 * the network. Under another address it is another module. Where no module is named, a style sheet may be what is missing,
 * or the browser asks for the module anew.
 * @param load imports a module
 * @returns the module, asked for a second time where the first was in vain
 * @throws what the import threw, if it does not come either way
 */
export async function importWithRetry<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    const address = namedModule.exec(String(error))?.[0]
    return address ? ((await import(/* @vite-ignore */ `${address}?${Date.now()}`)) as Module) : load()
  }
}
