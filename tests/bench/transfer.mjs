/** @typedef {{ at: number, bytes: number, font: boolean }} Arrival a received part of a file, headers included; `at` is in seconds */

/**
 * Counts the bytes that a page receives, by the network log of the browser.
 * @param {import('playwright').CDPSession} client of the page
 */
export async function countTransfer(client) {
  /** @type {Arrival[]} */
  const arrivals = []
  /** @type {Map<string, { font: boolean, bytes: number }>} requests under way */
  const open = new Map()
  let lastEnd = performance.now()
  /** Seconds to add to the clock of the log to get the wall clock. */
  let clock = Number.NaN

  /**
   * @param {string} id of a request
   * @param {number} at seconds on the clock of the log
   * @param {number} total bytes received until then
   */
  function arrive(id, at, total) {
    const request = open.get(id)
    if (!request || total <= request.bytes) return
    arrivals.push({ at, bytes: total - request.bytes, font: request.font })
    request.bytes = total
  }
  /** @param {string} id of a request */
  function end(id) {
    open.delete(id)
    lastEnd = performance.now()
  }

  client.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    clock = wallTime - timestamp
    open.set(requestId, { font: request.url.endsWith('.woff2'), bytes: 0 })
  })
  client.on('Network.responseReceived', ({ requestId, timestamp, response }) =>
    arrive(requestId, timestamp, response.encodedDataLength),
  )
  client.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
    arrive(requestId, timestamp, (open.get(requestId)?.bytes ?? 0) + encodedDataLength),
  )
  client.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    arrive(requestId, timestamp, encodedDataLength)
    end(requestId)
  })
  client.on('Network.loadingFailed', ({ requestId }) => end(requestId))
  await client.send('Network.enable')

  const sum = (/** @type {Arrival[]} */ some) => some.reduce((total, { bytes }) => total + bytes, 0)
  return {
    /** @returns {number} ms since the last request ended; 0 while one is under way */
    quietFor: () => (open.size > 0 ? 0 : performance.now() - lastEnd),
    /** @param {number} ms on the wall's clock */
    bytesBy: (ms) => sum(arrivals.filter(({ at }) => (at + clock) * 1000 <= ms)),
    bytes: () => sum(arrivals),
    fontBytes: () => sum(arrivals.filter(({ font }) => font)),
  }
}
