import type { Page } from 'playwright-core'

/** Largest difference of a channel, of 255, between pixels that count as the same. */
const TOLERANCE = 48

/**
 * The share of the pixels of one picture that stand nowhere in the other within a pixel's distance,
 * counted both ways. So how an edge is smoothed does not count, and a colour does.
 *
 * @param one a PNG, as `other`; of one size but for a pixel
 */
export function differingShare(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, tolerance }) => {
      const read = async (base64: string) => {
        const image = new Image()
        image.src = `data:image/png;base64,${base64}`
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.width
        canvas.height = image.height
        const context = canvas.getContext('2d')
        if (!context) throw new Error('no canvas')
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, image.width, image.height)
      }
      const [a, b] = await Promise.all(pictures.map(read))
      if (!a || !b) throw new Error('two pictures are needed')
      const width = Math.min(a.width, b.width)
      const height = Math.min(a.height, b.height)
      if (Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1) {
        throw new Error(`${a.width} x ${a.height} and ${b.width} x ${b.height} are not one size`)
      }
      const isLike = (from: ImageData, at: number, to: ImageData, there: number): boolean =>
        [0, 1, 2].every(
          (channel) =>
            Math.abs((from.data[at + channel] ?? 0) - (to.data[there + channel] ?? 0)) <= tolerance,
        )
      const differing = (from: ImageData, to: ImageData): number => {
        let count = 0
        for (let y = 1; y < height - 1; y++) {
          for (let x = 1; x < width - 1; x++) {
            const at = 4 * (y * from.width + x)
            let found = false
            for (let dy = -1; dy <= 1 && !found; dy++) {
              for (let dx = -1; dx <= 1 && !found; dx++) {
                found = isLike(from, at, to, 4 * ((y + dy) * to.width + x + dx))
              }
            }
            if (!found) count += 1
          }
        }
        return count
      }
      return Math.max(differing(a, b), differing(b, a)) / (width * height)
    },
    { pictures: [one.toString('base64'), other.toString('base64')], tolerance: TOLERANCE },
  )
}
