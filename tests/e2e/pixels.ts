import type { Page } from '@playwright/test'

interface Differences {
  /** The share of the pixels in which a channel differs visibly. */
  readonly share: number
  /** Those of them that are further than `reach` from every edge of both pictures. */
  readonly astray: readonly (readonly [x: number, y: number])[]
}

/** Of 255: a channel that differs by more differs visibly, and an edge is a pixel that differs so from the next one. */
const visible = 32
/** The greatest distance of a difference from an edge, in px. */
const reach = 2

/**
 * @param page any page, to decode the pictures
 * @param before a picture as PNG
 * @param after one of the same size
 * @returns where they differ
 */
export const differences = (page: Page, before: Buffer, after: Buffer): Promise<Differences> =>
  page.evaluate(
    async ([pictures, least, furthest]) => {
      const [one, other] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
          const bitmap = await createImageBitmap(new Blob([bytes]))
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
          context?.drawImage(bitmap, 0, 0)
          const image = context?.getImageData(0, 0, bitmap.width, bitmap.height)
          if (!image) throw new Error('The picture cannot be read.')
          return image
        }),
      )
      if (!one || !other || one.width !== other.width || one.height !== other.height)
        throw new Error('The pictures are not of one size.')
      const { width, height } = one
      const differ = (a: ImageData, from: number, b: ImageData, to: number) =>
        [0, 1, 2].some(
          (channel) => Math.abs((a.data[4 * from + channel] ?? 0) - (b.data[4 * to + channel] ?? 0)) > least,
        )

      const edges = new Uint8Array(width * height)
      for (const image of [one, other])
        for (let pixel = 0; pixel < edges.length; pixel += 1)
          for (const next of [pixel % width < width - 1 ? pixel + 1 : pixel, pixel + width])
            if (next < edges.length && differ(image, pixel, image, next)) edges[pixel] = edges[next] = 1

      const steps = Array.from({ length: 2 * furthest + 1 }, (_, index) => index - furthest)
      const nearby = steps
        .flatMap((dx) => steps.map((dy) => [dx, dy] as const))
        .filter(([dx, dy]) => Math.hypot(dx, dy) <= furthest)
      const isEdge = (x: number, y: number) => x >= 0 && x < width && y >= 0 && y < height && edges[y * width + x] === 1
      const places = Array.from(edges, (_, pixel) => [pixel % width, Math.floor(pixel / width)] as const)
      const different = places.filter((_, pixel) => differ(one, pixel, other, pixel))
      const astray = different.filter(([x, y]) => !nearby.some(([dx, dy]) => isEdge(x + dx, y + dy)))
      return { share: different.length / edges.length, astray }
    },
    [[before.toString('base64'), after.toString('base64')], visible, reach] as const,
  )
