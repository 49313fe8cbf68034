/** Browsers that name the module say so in the message; the others ask for it again by themselves. */
const namedModule = /https?:\/\/\S+\.js/

/**
 * A module that did not come is remembered as missing by some browsers, so that importing it again fails without asking
 * the network. Under another address it is another module.
 * @param load imports a module
 * @returns the module, asked for a second time where the first was in vain
 * @throws what the import threw, if it does not come either way
 */
export async function again<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    const address = namedModule.exec(String(error))?.[0]
    if (!address) throw error
    return (await import(/* @vite-ignore */ `${address}?${Date.now()}`)) as Module
  }
}
