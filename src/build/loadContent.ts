import { runnerImport } from 'vite'
import { projectPath, sourceConfig } from './sourceConfig.ts'

type ContentModule = typeof import('./content.ts')

/** The module `content.ts` for the plugins: the Vite configuration itself cannot resolve the aliases of the sources. */
export const { content } = (
  await runnerImport<ContentModule>(projectPath('src/build/content.ts'), {
    configFile: false,
    logLevel: 'warn',
    ...sourceConfig,
  })
).module
