import type { CDPSession } from '@playwright/test'

type Point = readonly [x: number, y: number]

/** Sends the touch events of fingers that all move at once, each from its first to its last point. */
export async function drag(client: CDPSession, fingers: readonly (readonly [Point, Point])[], end = 'touchEnd') {
  const at = (part: number) =>
    fingers.map(([[x1, y1], [x2, y2]], id) => ({ id, x: x1 + (x2 - x1) * part, y: y1 + (y2 - y1) * part }))
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (const part of [0.25, 0.5, 0.75, 1])
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) })
  await client.send('Input.dispatchTouchEvent', { type: end as 'touchEnd', touchPoints: [] })
}

/** Moves a mouse or a pen from one point to another. */
export async function dragWith(
  client: CDPSession,
  pointerType: 'mouse' | 'pen',
  [[x1, y1], [x2, y2]]: readonly [Point, Point],
) {
  const common = { pointerType, button: 'left', buttons: 1, clickCount: 1 } as const
  await client.send('Input.dispatchMouseEvent', { ...common, type: 'mousePressed', x: x1, y: y1 })
  await client.send('Input.dispatchMouseEvent', { ...common, type: 'mouseMoved', x: x2, y: y2 })
  await client.send('Input.dispatchMouseEvent', { ...common, type: 'mouseReleased', x: x2, y: y2 })
}
