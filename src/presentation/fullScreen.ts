import { inTime } from '@/platform/withTimeout'
import { answerTimeout } from './answerTimeout'

async function setFullScreen(): Promise<boolean> {
  if (document.fullscreenElement) await document.exitFullscreen()
  else await document.documentElement.requestFullscreen()
  return true
}

/** Enters or leaves full screen. @returns whether the browser did so in time */
export const toggleFullScreen = (): Promise<boolean> => inTime(setFullScreen(), false, answerTimeout)
