import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { QrCode } from '@/ui/QrCode'

/** Draws an SVG and reads its pixels, as a camera does. */
async function pixelsOf(svg: SVGElement, edge: number) {
  const image = new Image()
  const copy = svg.cloneNode(true) as SVGElement
  copy.setAttribute('width', String(edge))
  copy.setAttribute('height', String(edge))
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`
  await image.decode()
  const canvas = new OffscreenCanvas(edge, edge)
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0, edge, edge)
  return context?.getImageData(0, 0, edge, edge).data ?? new Uint8ClampedArray()
}

test.each([
  'https://example.org/briefing/',
  'https://example.org/briefing/?convention=non-party&country=kgz&frame=central-asia&map=tiles',
])('a QR reader decodes the drawn code to the address: %s', async (address) => {
  const { container } = await render(<QrCode text={address} label="QR code" />)
  const svg = container.querySelector('svg')
  if (!svg) throw new Error('Nothing is drawn.')
  const edge = 400
  expect(jsQR(await pixelsOf(svg, edge), edge, edge)?.data).toBe(address)
})

test.each([
  [2300, 1],
  [2301, 0],
  [9000, 0],
])('an address of %i letters has %i codes, because a QR code cannot contain a longer one', async (length, codes) => {
  const { container } = await render(<QrCode text={'x'.repeat(length)} label="QR code" />)
  expect(container.querySelectorAll('svg')).toHaveLength(codes)
})
