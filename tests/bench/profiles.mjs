/**
 * @typedef {{ title: string, slowdown: number, network: { download: number, upload: number, latency: number } | null }} Profile
 */

const bits = 1 / 8

/** @satisfies {Record<string, Profile>} */
export const profiles = {
  fast: { title: 'Unthrottled', slowdown: 1, network: null },
  slow: {
    title: 'CPU 4 × slower, 1.6 Mbit/s, 150 ms',
    slowdown: 4,
    network: { download: 1_600_000 * bits, upload: 750_000 * bits, latency: 150 },
  },
}

/** @typedef {keyof typeof profiles} ProfileName */

export const profileNames = /** @type {ProfileName[]} */ (Object.keys(profiles))

/**
 * Makes a page as slow as its profile.
 * @param {import('playwright').CDPSession} client of the page
 * @param {Profile} profile
 */
export async function throttle(client, { slowdown, network }) {
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  if (!network) return
  const { download, upload, latency } = network
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    downloadThroughput: download,
    uploadThroughput: upload,
    latency,
  })
}
