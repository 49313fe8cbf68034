/** The keys that go from country to country, and where each leads on the screen. */
export const directions = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const

export type Arrow = keyof typeof directions

export const isArrow = (key: string): key is Arrow => Object.hasOwn(directions, key)
