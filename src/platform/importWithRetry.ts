/** In some browsers the error message contains the URL of the module that did not load. */
const namedModule = /https?:\/\/\S+\.js/

/**
 * Some browsers remember a module that did not load, so that another import fails without a request. Under another URL
 * it counts as another module. If the error names no module, a style sheet may be missing, or the browser requests the
 * module again.
 * @returns the module, from a second attempt if the first one fails
 * @throws the error of the second attempt
 */
export async function importWithRetry<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    const address = namedModule.exec(String(error))?.[0]
    return address ? ((await import(/* @vite-ignore */ `${address}?${Date.now()}`)) as Module) : load()
  }
}
