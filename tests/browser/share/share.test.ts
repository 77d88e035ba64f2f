import JSZip from 'jszip'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp, plain, settled, tableRows } from '../support/app-page.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { blockChunk } from '../support/block-chunk.ts'
import { browserTest, test as webglTest } from '../support/browser-test.ts'
import { openShare, pngSize, save } from './share-page.ts'

const test = browserTest({ webgl: 'off' })
const phone = browserTest({ webgl: 'off', viewport: { width: 390, height: 844 } })
const dark = browserTest({ webgl: 'off', colorScheme: 'dark' })

const spoken = (page: Page): Promise<string> =>
  page.locator('.share [role="status"]').last().innerText()

/** Colour in the middle of a picture's left upper corner: red, green, blue, opacity. */
async function cornerOf(page: Page, png: Buffer): Promise<readonly number[]> {
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = 4
    canvas.height = 4
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    return [...(context?.getImageData(1, 1, 1, 1).data ?? [])]
  }, png.toString('base64'))
}

describe('the picture', () => {
  test('is an SVG with words, named layers and nothing from outside', async ({ page }) => {
    await openApp(page, '?y=2018')
    await openShare(page)
    const { name, bytes } = await save(page, 'Bewaar als SVG')
    const svg = bytes.toString('utf8')
    expect(name).toBe('wijkwijzer-mediaan-belastbaar-inkomen-2018.svg')
    expect(svg).not.toMatch(/(?:href|src)="(?!#)|url\((?!#)|@import|<image|<script/)
    const found = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? null,
        words: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
        hatched: parsed.querySelectorAll('#layer-districtFill path[fill^="url"]').length,
        coloured: parsed.querySelectorAll('#layer-districtFill path[fill^="#"]').length,
      }
    }, svg)
    expect(found.error).toBeNull()
    expect(found).toMatchObject({ hatched: 59, coloured: 59 })
    const words = plain(found.words)
    expect(words).toContain('Mediaan belastbaar inkomen')
    expect(words).toContain('Geen cijfer 59')
    expect(words).toContain('Niet in deze editie: 59')
    expect(words).toContain('y=2018')
    await expect.poll(() => spoken(page)).toBe(`Bewaard: ${name}`)
  })

  test('is a PNG of the size that the dialog tells, one to four times', async ({ page }) => {
    await openApp(page)
    await openShare(page)
    const sizes = page.getByLabel('Grootte van de PNG')
    await expect.poll(() => sizes.innerText()).toContain('pixels')
    for (const scale of [1, 4]) {
      await sizes.selectOption(String(scale))
      const told = plain(await sizes.locator('option:checked').innerText())
      const { name, bytes } = await save(page, 'Bewaar als PNG')
      const { width, height } = pngSize(bytes)
      expect(name).toBe('wijkwijzer-mediaan-belastbaar-inkomen-2023.png')
      expect(width).toBe(scale * 1492)
      expect(told.replace(/(\d) (?=\d)/g, '$1')).toBe(`${scale}×: ${width} bij ${height} pixels`)
      expect(await cornerOf(page, bytes)).toEqual([255, 255, 255, 255])
    }
    await sizes.selectOption('1')
    await page.locator('.radio-switch__option', { hasText: 'Doorzichtig' }).click()
    const { bytes } = await save(page, 'Bewaar als PNG')
    expect((await cornerOf(page, bytes))[3]).toBe(0)
  })

  dark('is on white paper whatever the look of the page', async ({ page }) => {
    await openApp(page)
    await openShare(page)
    const svg = (await save(page, 'Bewaar als SVG')).bytes.toString('utf8')
    expect(svg).toMatch(/id="background"[^>]*><rect [^>]*fill="#ffffff"/)
  })

  test('of two indicators names both and its nine classes', async ({ page }) => {
    await openApp(page, '?x=bivariate,2233')
    await page.locator('.bivariate__corners').waitFor()
    await openShare(page)
    const svg = (await save(page, 'Bewaar als SVG')).bytes.toString('utf8')
    const words = plain(svg.replace(/<[^>]+>/g, ' '))
    expect(words).toContain('Mediaan belastbaar inkomen en werkloosheidsgraad')
    expect(words.match(/(hoog|midden|laag) voor het mediaan/g)?.length).toBeGreaterThanOrEqual(9)
  })
})

describe('the table', () => {
  test('is saved as it is filtered and sorted on screen', async ({ page }) => {
    await openApp(page, '?i=2233&y=2023&d=table&q=molenbeek&t=value,descending')
    const rows = await tableRows(page)
    await openShare(page)
    const { name, bytes } = await save(page, 'Bewaar als CSV')
    expect(name).toBe('wijkwijzer-werkloosheidsgraad-2023.csv')
    const lines = bytes.toString('utf8').trimEnd().split('\r\n')
    const body = lines.slice(lines.indexOf('') + 2).map((line) => line.split(';'))
    expect(body.map(([, , district]) => district)).toEqual(rows.map(({ district }) => district))
    expect(body.map((cells) => cells[5])).toEqual(rows.map(({ value }) => value))
    for (const cells of body) expect(cells[4]).toMatch(/^\d+(,\d+)?$/)
  })
})

describe('the slide', () => {
  webglTest('is a PowerPoint with text, vector map, bitmap and notes', async ({ page }) => {
    await openApp(page, '?y=2018')
    await openShare(page)
    const { name, bytes } = await save(page, 'Bewaar als PowerPoint')
    expect(name).toBe('wijkwijzer-mediaan-belastbaar-inkomen-2018.pptx')
    const zip = await JSZip.loadAsync(bytes)
    const slide = (await zip.file('ppt/slides/slide1.xml')?.async('string')) ?? ''
    expect(slide).toContain('<a:t>Mediaan belastbaar inkomen</a:t>')
    expect(plain(slide)).toContain(
      'descr="Kaart. Mediaan belastbaar inkomen, 2018, 59 van de 118 wijken',
    )
    const notes = (await zip.file('ppt/notesSlides/notesSlide1.xml')?.async('string')) ?? ''
    expect(notes).toContain('Wat het is: ')
    const media = Object.keys(zip.files).filter((path) => path.startsWith('ppt/media/image'))
    expect(media.filter((path) => path.endsWith('.svg'))).toHaveLength(2)
    const bitmaps = await Promise.all(
      media
        .filter((path) => path.endsWith('.png'))
        .map(async (path) =>
          pngSize((await zip.file(path)?.async('nodebuffer')) ?? Buffer.alloc(0)),
        ),
    )
    expect(Math.max(...bitmaps.map(({ width }) => width))).toBeGreaterThan(1000)
  })
})

describe('the sheet of paper', () => {
  const openSheet = async (page: Page, paper: string, orientation: string): Promise<void> => {
    await page.evaluate(() => {
      window.print = () => {}
    })
    await openShare(page)
    for (const choice of [paper, orientation]) {
      await page.locator('.share .radio-switch__option', { hasText: choice }).click()
    }
    await page.locator('.share').getByRole('button', { name: 'Afdrukken' }).click()
    await page.locator('.print-sheet[style]').waitFor({ state: 'attached' })
  }
  const printed = (page: Page): Promise<Buffer> =>
    page.pdf({ tagged: true, preferCSSPageSize: true })
  const pageBoxes = (pdf: Buffer): readonly (readonly number[])[] =>
    [...pdf.toString('latin1').matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, box = '']) =>
      box.split(' ').slice(2).map(Number).map(Math.round),
    )

  test.for([
    { paper: 'A4', orientation: 'Liggend', box: [842, 595], query: '?y=2018' },
    { paper: 'A4', orientation: 'Staand', box: [595, 842], query: '?i=1603' },
    { paper: 'A3', orientation: 'Liggend', box: [1191, 842], query: '?y=2018&l=nl&s=library' },
  ])('$paper $orientation is one tagged page with nothing cut', async (one, { page }) => {
    await openApp(page, one.query)
    await openSheet(page, one.paper, one.orientation)
    const cut = await page.locator('.print-sheet').evaluate((sheet) => ({
      over: sheet.scrollHeight - sheet.clientHeight,
      scale: Number(getComputedStyle(sheet).getPropertyValue('--sheet-scale')),
    }))
    expect(cut.over).toBeLessThanOrEqual(1)
    expect(cut.scale).toBeGreaterThanOrEqual(0.76)
    const pdf = await printed(page)
    expect(pageBoxes(pdf)).toEqual([one.box])
    expect(pdf.toString('latin1')).toMatch(/\/StructTreeRoot/)
  })

  test('holds its words as text and is gone when the window is closed', async ({ page }) => {
    await openApp(page, '?y=2018')
    await openSheet(page, 'A4', 'Liggend')
    const words = plain((await page.locator('.print-sheet').textContent()) ?? '')
    for (const part of ['Mediaan belastbaar inkomen', 'Geen cijfer', 'BISA', 'Wat het is: ']) {
      expect(words).toContain(part)
    }
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.locator('.print-sheet').waitFor({ state: 'detached' })
  })

  test('of a wijk is one page of A4', async ({ page }) => {
    await openApp(page, '?w=8')
    await page.locator('.profile').getByRole('button', { name: 'Volledig portret' }).click()
    await page.locator('.similar__list').waitFor()
    const pdf = await printed(page)
    expect(pageBoxes(pdf)).toEqual([[595, 842]])
  })
})

describe('the dialog', () => {
  test('keeps the rules of accessibility and gives the focus back', async ({ page }) => {
    await openApp(page)
    await openShare(page)
    await page.locator('.share__qr').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.share').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Deel')
  })

  test('gives a link that opens the same view', async ({ page }) => {
    await openApp(page, '?i=2233&y=2019&w=8')
    await openShare(page)
    const link = await page.getByLabel('Adres van deze kaart').inputValue()
    await page.goto(link)
    await settled(page)
    expect(await page.locator('h1').innerText()).toBe('Werkloosheidsgraad')
    await page.getByRole('region', { name: 'Profiel van Marollen' }).waitFor()
  })

  test('says what is wrong when its code does not come', async ({ page, watched }) => {
    await openApp(page)
    await openShare(page)
    const chunk = await blockChunk(watched, 'write-deck')
    await page.getByRole('button', { name: 'Bewaar als PowerPoint' }).click()
    const status = page.locator('.share__status[data-state="failed"]')
    await status.waitFor()
    expect(await status.innerText()).toMatch(/kon niet geladen worden.*De rest werkt/)
    expect(chunk.requestCount()).toBeGreaterThan(0)
  })

  test.for([
    { language: 'fr', open: 'Partager' },
    { language: 'en', open: 'Share' },
  ])('has no Dutch left over in $language', async ({ language, open }, { page }) => {
    await openApp(page, `?l=${language}`)
    await settled(page)
    await openShare(page, open)
    const words = plain(await page.locator('.share').innerText())
    expect(words).not.toMatch(/\b(kaart|Bewaar|Kopieer|van de|afbeelding|Sluiten)\b/i)
  })

  phone('fits a phone', async ({ page }) => {
    await openApp(page)
    await openShare(page)
    const overflow = await page
      .locator('.share .dialog__body')
      .evaluate((body) => body.scrollWidth - body.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
