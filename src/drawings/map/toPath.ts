type Point = readonly [x: number, y: number]

/**
 * @param lines rings (first point repeated at the end) or open lines, in kilometres
 * @param scale kilometres per unit
 * @param closed whether they are rings
 * @returns SVG path data in relative whole units, as short as possible
 */
export function toPath(lines: Iterable<readonly Point[]>, scale: number, closed: boolean): string {
  let path = ''
  let [penX, penY] = [0, 0]
  for (const line of lines) {
    const points = line.map(([x, y]): Point => [Math.round(x / scale), Math.round(y / scale)])
    const [start] = points
    if (!start) continue
    const drawn = closed ? points.slice(0, -1) : points
    const steps = drawn.flatMap(([x, y], index) => {
      const step = [x - penX, y - penY]
      ;[penX, penY] = [x, y]
      return index > 0 && step[0] === 0 && step[1] === 0 ? [] : step
    })
    if (closed) [penX, penY] = start
    path += `m${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`
  }
  return path
}
