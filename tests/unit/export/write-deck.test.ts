import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { SERVICE_SHAPES } from '../../../src/core/look/service-shapes.ts'
import { writeDeck } from '../../../src/export/pptx/write-deck.ts'
import { deckOf, LINK, slideOf } from './slide-content.ts'
import { xmlElements } from './xml-elements.ts'

const slides = [
  await slideOf({ year: 2018 }, { notes: 'Begin rustig & <traag>.' }),
  await slideOf({ indicator: '1603', year: 2025 }),
  await slideOf(
    { indicator: '2233', year: 2023, serviceTypes: ['communityCentre', 'library'] },
    { title: 'Werk in de "buurt"', text: 'Een eigen zin.' },
  ),
]

const told: string[] = []
const file = await writeDeck(await deckOf(slides, (done, of) => told.push(`${done}/${of}`)))
const zip = await JSZip.loadAsync(await file.arrayBuffer())
const part = async (path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? ''
const pathsOf = (pattern: RegExp): readonly string[] =>
  Object.keys(zip.files).filter((path) => pattern.test(path))
const wordsOf = async (path: string): Promise<readonly string[]> =>
  xmlElements(await part(path))
    .filter(({ name }) => name === 'a:t')
    .map(({ text }) => text)

describe('writeDeck', () => {
  it('is called as its story is, or as its one slide', async () => {
    expect(await part('docProps/core.xml')).toContain(`<dc:title>${slides[0]?.title}</dc:title>`)
    const deck = { ...(await deckOf(slides.slice(0, 1))), title: 'De kloof & het aanbod' }
    const named = await JSZip.loadAsync(await (await writeDeck(deck)).arrayBuffer())
    expect(await named.file('docProps/core.xml')?.async('string')).toContain(
      '<dc:title>De kloof &amp; het aanbod</dc:title>',
    )
  })

  it('makes one slide with notes a view, and tells how far it is', () => {
    expect(pathsOf(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(3)
    expect(pathsOf(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toHaveLength(3)
    expect(told).toEqual(['1/3', '2/3', '3/3'])
  })

  it('holds well-formed XML only', async () => {
    const paths = pathsOf(/\.(xml|rels|svg)$/)
    expect(paths.length).toBeGreaterThan(20)
    for (const path of paths) expect(xmlElements(await part(path)).length, path).toBeGreaterThan(0)
  })

  it('refers only to parts that are there', async () => {
    for (const path of pathsOf(/\.rels$/)) {
      const folder = path.replace(/_rels\/[^/]*$/, '')
      for (const { name, attributes } of xmlElements(await part(path))) {
        if (name !== 'Relationship' || attributes.TargetMode === 'External') continue
        const target = attributes.Target ?? ''
        const full = target.startsWith('/')
          ? target.slice(1)
          : new URL(target, `https://part.example/${folder}`).pathname.slice(1)
        expect(zip.file(full), `${path} -> ${target}`).not.toBeNull()
      }
    }
  })

  it('lists exactly the parts that are there, each with its type', async () => {
    const listed = xmlElements(await part('[Content_Types].xml'))
    const valuesOf = (element: string, attribute: string): readonly string[] =>
      listed
        .filter(({ name }) => name === element)
        .map(({ attributes }) => attributes[attribute] ?? '')
    const overrides = valuesOf('Override', 'PartName').map((path) => path.slice(1))
    const extensions = valuesOf('Default', 'Extension')
    expect(overrides.length).toBeGreaterThan(10)
    expect(new Set(overrides).size).toBe(overrides.length)
    for (const path of overrides) expect(zip.file(path), path).not.toBeNull()
    for (const path of pathsOf(/[^/]$/)) {
      if (path === '[Content_Types].xml') continue
      const typed = path.endsWith('.xml')
        ? overrides.includes(path)
        : extensions.includes(path.replace(/^.*\./, ''))
      expect(typed, path).toBe(true)
    }
  })

  it('compresses what is text', async () => {
    const unpacked = await Promise.all(
      pathsOf(/\.(xml|rels|svg)$/).map(async (path) => (await part(path)).length),
    )
    expect(file.size).toBeLessThan(unpacked.reduce((sum, length) => sum + length, 0) / 2)
  })

  it.each([0, 1, 2])('writes the words of slide %i as text', async (index) => {
    const slide = slides[index]
    if (!slide) throw new Error('no such slide')
    const words = await wordsOf(`ppt/slides/slide${index + 1}.xml`)
    const { figure, title, text } = slide
    const labels = [...figure.legend.classes, ...figure.legend.symbols].map(({ label }) => label)
    const subtitle =
      title === figure.title ? figure.subtitle : `${figure.title} · ${figure.subtitle}`
    expect(words).toEqual(expect.arrayContaining([title, text, subtitle, ...labels]))
    expect(words.join(' ')).toContain(figure.sourceLine)
    expect(words.join(' ')).toContain(figure.definition)
  })

  it('says what is missing and why', async () => {
    const words = await wordsOf('ppt/slides/slide1.xml')
    expect(words).toContain('Geen cijfer')
    expect(words).toContain('59')
    expect(words).toContain('Niet in deze editie: 59')
  })

  it('leaves no text empty', async () => {
    for (const path of pathsOf(/^ppt\/(slides|notesSlides)\/[^/]+\.xml$/)) {
      for (const words of await wordsOf(path)) expect(words.trim(), path).not.toBe('')
    }
  })

  it('names the title as title, for outline and screen reader', async () => {
    const holders = xmlElements(await part('ppt/slides/slide3.xml')).filter(
      ({ name }) => name === 'p:ph',
    )
    expect(holders.map(({ attributes }) => attributes.type)).toEqual(['title'])
    expect(await wordsOf('ppt/slides/slide3.xml')).toContain('Werk in de "buurt"')
  })

  it('sets a long title smaller, in the file too', async () => {
    const title = 'Een titel die heel lang is en niet op twee regels past, met nog wat erbij, ja'
    const text = 'Een lange zin met veel woorden. '.repeat(16)
    const blob = await writeDeck(await deckOf([await slideOf({}, { title, text })]))
    const other = await JSZip.loadAsync(await blob.arrayBuffer())
    const xml = (await other.file('ppt/slides/slide1.xml')?.async('string')) ?? ''
    const [, size] = /sz="(\d+)"[^>]*>(?:(?!<a:t>).)*<a:t>Een titel/s.exec(xml) ?? []
    expect(Number(size)).toBeLessThan(2800)
    expect(Number(size)).toBeGreaterThanOrEqual(1600)
  })

  it('fills the notes: own words first, then what the slide rests on', async () => {
    const [first = ''] = await wordsOf('ppt/notesSlides/notesSlide1.xml')
    expect(first).toMatch(/^Begin rustig & <traag>\./)
    expect(first).toContain(slides[0]?.figure.definition)
    expect(first).toContain(LINK)
    const [third = ''] = await wordsOf('ppt/notesSlides/notesSlide3.xml')
    expect(third).toContain(slides[2]?.figure.sentence)
  })

  it('describes each picture and holds it as vector and as bitmap', async () => {
    for (const [index, { figure }] of slides.entries()) {
      const pictures = xmlElements(await part(`ppt/slides/slide${index + 1}.xml`)).filter(
        ({ name, attributes }) => name === 'p:cNvPr' && attributes.descr !== undefined,
      )
      const symbols = index === 2 ? ['21\u00a0gemeenschapscentra', '23\u00a0bibliotheken'] : []
      expect(pictures.map(({ attributes }) => attributes.descr)).toEqual([
        ...symbols,
        `Kaart. ${figure.title}, ${figure.subtitle}. ${figure.sentence}`,
        'QR-code met de link naar deze kaart',
      ])
      const media = xmlElements(await part(`ppt/slides/_rels/slide${index + 1}.xml.rels`))
        .map(({ attributes }) => attributes.Target ?? '')
        .filter((target) => target.includes('/media/'))
      expect(media.filter((target) => target.endsWith('.svg'))).toHaveLength(2 + symbols.length)
      expect(media.filter((target) => target.endsWith('.png'))).toHaveLength(2 + symbols.length)
    }
    const [png = ''] = pathsOf(/^ppt\/media\/.*\.png$/)
    expect([...((await zip.file(png)?.async('uint8array')) ?? [])].slice(1, 4)).toEqual([
      80, 78, 71,
    ])
    const [svg = ''] = pathsOf(/^ppt\/media\/.*\.svg$/)
    expect(await part(svg)).toMatch(/^<svg /)
  })

  it('shows services in the legend by the symbol that stands on the map', async () => {
    const { services } = FLAVOURS.print
    const symbols = await Promise.all(
      pathsOf(/^ppt\/media\/.*\.svg$/).map(async (path) => part(path)),
    )
    for (const type of ['communityCentre', 'library'] as const) {
      const { outline, sign } = SERVICE_SHAPES[type]
      const drawn = symbols.filter((svg) => svg.includes(`width="48"`) && svg.includes(sign))
      expect(drawn).toHaveLength(1)
      expect(drawn[0]).toContain(`d="${outline}" fill="${services[type]}"`)
    }
  })

  it('gives every object on a slide an id of its own', async () => {
    for (const path of pathsOf(/^ppt\/slides\/slide\d+\.xml$/)) {
      const ids = xmlElements(await part(path))
        .filter(({ name }) => name === 'p:cNvPr')
        .map(({ attributes }) => attributes.id)
      expect(ids.length).toBeGreaterThan(15)
      expect(new Set(ids).size, path).toBe(ids.length)
    }
  })

  it('opens the link from the slide', async () => {
    const links = xmlElements(await part('ppt/slides/_rels/slide1.xml.rels')).filter(
      ({ attributes }) => attributes.TargetMode === 'External',
    )
    expect(links.map(({ attributes }) => attributes.Target)).toEqual([LINK])
  })

  it.each(['fr', 'en'] as const)('speaks %s throughout', async (language) => {
    const slide = await slideOf({ year: 2018, language })
    const blob = await writeDeck(await deckOf([slide]))
    const other = await JSZip.loadAsync(await blob.arrayBuffer())
    const xml = (await other.file('ppt/slides/slide1.xml')?.async('string')) ?? ''
    expect(xml).toContain(language === 'fr' ? 'lang="fr-BE"' : 'lang="en-GB"')
    expect(xml).not.toMatch(/Geen cijfer|wijken|Kaart\./)
  })
})
