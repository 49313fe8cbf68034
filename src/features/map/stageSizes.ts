/** The stage of the map before there is a screen to measure, and the type its names are set in. */
export const stageFor = {
  desk: { size: { width: 716, height: 428 }, fontSize: 14 },
  phone: { size: { width: 362, height: 340 }, fontSize: 13 },
} as const

export type Layout = keyof typeof stageFor
