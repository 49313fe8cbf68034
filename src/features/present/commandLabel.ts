import type { CommandId } from './commands'
import type { tellerOf } from './words'

/** @returns what a command is called: in the bar, and on the sheet of keys */
export const commandLabel = (id: CommandId, step: number, tell: ReturnType<typeof tellerOf>): string =>
  tell(`command.${id}`, { step })
