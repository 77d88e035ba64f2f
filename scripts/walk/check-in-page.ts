/** What the page says of the figure it shows, as texts. */
export interface PageWords {
  readonly query: string
  readonly language: string
  readonly title: string
  readonly subtitle: string
  readonly sentence: string
  readonly year: string
  /** Limits, wijken and inhabitants of every row of the legend, the highest class first. */
  readonly legend: readonly string[]
  /** Code, figure and inhabitants of every row of the table; empty without a table. */
  readonly table: readonly string[]
}

export interface PageCheck {
  /** What does not agree, in one line each: `rule: what was found`. */
  readonly faults: readonly string[]
  /** Null while a view is not on screen as it was asked for, or a show has taken the place. */
  readonly words: PageWords | null
}

export interface PageCheckOptions {
  /** `whole` waits for the map out of sight, and for the address. */
  readonly depth: 'quick' | 'whole'
  readonly patienceMilliseconds: number
  /** Whether the last press had the focus. */
  readonly focus: 'onIt' | 'elsewhere'
}

/**
 * Waits until the page stands still and holds what it says of one figure against each other: map,
 * legend, table, dots, sentence, title and language. It runs in the page and can use nothing from
 * outside.
 */
export async function checkInPage(options: PageCheckOptions): Promise<PageCheck> {
  const faults: string[] = []
  const fail = (rule: string, found: string): void => {
    faults.push(`${rule}: ${found}`)
  }
  const plain = (text: string | null | undefined): string =>
    (text ?? '').replace(/\s+/g, ' ').trim()
  const text = (selector: string): string => plain(document.querySelector(selector)?.textContent)
  const count = (words: string | null | undefined): number =>
    Number(plain(words).replace(/\D/g, ''))

  const isStanding = (): boolean =>
    !document.documentElement.hasAttribute('data-opening-link') &&
    document.querySelector('main.show, .shell[data-started][aria-busy="false"]') !== null &&
    document.querySelector('.lagging[aria-busy="true"], .part-loading') === null
  const start = performance.now()
  const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
  await pause(0)
  while (!isStanding() && performance.now() - start < options.patienceMilliseconds) await pause(4)
  if (!isStanding()) {
    fail('settles', `not after ${Math.round(performance.now() - start)} ms`)
    return { faults, words: null }
  }
  if (options.depth === 'whole') {
    const idle = () => new Promise<unknown>((done) => requestIdleCallback(done, { timeout: 3000 }))
    await idle()
    await idle()
    dispatchEvent(new Event('pagehide'))
  }
  // The style of the page on paper, which may arrive after the press, hides what can be pressed.
  const isFocusLost = (): boolean =>
    options.focus === 'onIt' &&
    document.activeElement === document.body &&
    !matchMedia('print').matches
  // Where the control went away the focus is given a place a moment later.
  if (isFocusLost()) await pause(50)
  if (isFocusLost()) {
    fail('focus', 'it was on the control that was pressed and is nowhere now')
  }
  if (document.querySelector('main.show')) {
    if (text('.show__title') === '') fail('show', 'has no title')
    return { faults, words: null }
  }

  // Colours on their way count as arrived.
  for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish()

  const title = text('.headline h1')
  const year = text('.years__now')
  if (title === '') fail('title', 'is empty')
  // The sentence itself has buttons in it; the map is labelled with its words alone.
  const mapLabel = plain(document.querySelector('#map')?.getAttribute('aria-label'))
  const sentence = mapLabel.startsWith(`${title}. `) ? mapLabel.slice(title.length + 2) : ''
  if (sentence === '') fail('map label', `“${mapLabel}” is not of “${title}”`)
  const written = text('.headline__sentence')
  if (!written.startsWith(sentence)) fail('sentence', `“${written}” is not “${sentence}”`)
  if (!plain(document.title).includes(title))
    fail('page title', `“${document.title}”, not “${title}”`)

  const hasProblem = document.querySelector('.stage__intro .problem') !== null
  const language = document.documentElement.lang
  const chosen = document.querySelector<HTMLInputElement>('input[name="language"]:checked')?.value
  if (!hasProblem && chosen !== language) fail('language', `${chosen} chosen, ${language} shown`)

  // The map that is drawn with WebGL tells no colours; the inline one follows behind it.
  const isDrawn =
    options.depth === 'whole' || document.querySelector('.map[data-surface="svg"]') !== null
  const area = document.querySelector('input[value="sectors"]:checked') ? 'sector' : 'district'
  const shapes = [
    ...document.querySelectorAll(`.map__svg [data-layer="${area}Fill"] path[data-${area}]`),
  ]
  // Sectors that are ground are drawn among the others, wijken that are ground are not.
  const painted = new Map(
    shapes
      .map(
        (shape) =>
          [
            shape.getAttribute(`data-${area}`) ?? '',
            colour(shape.getAttribute('fill') ?? ''),
          ] as const,
      )
      .filter(([, fill]) => area === 'district' || !fill.startsWith('var(--ground')),
  )
  const circles = document.querySelectorAll('.map__svg [data-layer="symbol"] circle').length
  const isMissing = (fill: string | undefined): boolean => fill?.startsWith('url(') === true

  const legend = [...document.querySelectorAll('.legend-table tbody tr')].map((row) => ({
    kind: row.getAttribute('data-legend') ?? '',
    fill: swatchOf(row.querySelector('.swatch')),
    districts: count(row.children[1]?.textContent),
    words: [...row.children].map((cell) => plain(cell.textContent)).join(' | '),
  }))
  const classes = legend.filter(({ kind }) => kind === 'class')
  const missing = legend.find(({ kind }) => kind === 'missing')?.districts ?? 0
  const hasLegend = legend.length > 0
  const isFilled = classes.length > 0
  const tally = (fills: readonly string[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (const fill of fills) counts.set(fill, (counts.get(fill) ?? 0) + 1)
    return counts
  }
  if (hasLegend) {
    const inClasses = classes.reduce((sum, { districts }) => sum + districts, 0)
    const residents = painted.size
    if (isFilled && (isDrawn || area === 'district') && inClasses + missing !== residents) {
      fail('legend sum', `${inClasses} in classes and ${missing} without make not ${residents}`)
    }
    if (isDrawn) {
      const onMap = tally([...painted.values()])
      for (const { fill, districts, words } of classes) {
        const drawn = onMap.get(fill) ?? 0
        if (drawn !== districts) fail('legend and map', `${drawn} drawn for “${words}”`)
      }
      const hatched = [...painted.values()].filter(isMissing).length
      if (hatched !== missing) fail('legend and map', `${hatched} hatched, ${missing} without`)
      if (isFilled && circles > 0) fail('legend and map', `${circles} circles beside classes`)
      if (!isFilled && circles === 0 && residents > missing) fail('legend and map', 'no circles')
    }
  }

  const rows = [...document.querySelectorAll('.district-table tbody tr')].map((row) => ({
    district: row.getAttribute(`data-${area}`) ?? '',
    fill: swatchOf(row.querySelector('th .swatch, .link-button .swatch')),
    isMissing: row.querySelector('.district-table__missing, .swatch--missing') !== null,
    value: plain(row.children[area === 'sector' ? 2 : 3]?.textContent),
    inhabitants: plain(row.children[4]?.textContent),
  }))
  const caption = text('#table-caption')
  if (document.querySelector('.district-table')) {
    const isSameYear = document.title.includes(/\b\d{4}\b(?!.*\b\d{4}\b)/.exec(caption)?.[0] ?? '')
    // The sectors have one figure, which the headline names.
    if (area === 'district' && (!caption.includes(title) || !isSameYear)) {
      fail('table', `“${caption}” is not of “${document.title}”`)
    }
    const valued = rows.filter((row) => !row.isMissing)
    if (rows.length === painted.size && hasLegend) {
      if (rows.length - valued.length !== missing) {
        fail(
          'legend and table',
          `${rows.length - valued.length} rows without, ${missing} in the legend`,
        )
      }
      const inTable = tally(valued.map(({ fill }) => fill))
      for (const { fill, districts, words } of classes) {
        const rowCount = inTable.get(fill) ?? 0
        if (rowCount !== districts) fail('legend and table', `${rowCount} rows for “${words}”`)
      }
    }
    if (isDrawn && isFilled) {
      for (const row of rows) {
        const fill = painted.get(row.district)
        if (row.isMissing ? !isMissing(fill) : row.fill !== fill) {
          fail(
            'map and table',
            `${row.district} is ${row.fill || 'without'} in the table, ${fill} drawn`,
          )
          break
        }
      }
    }
  }

  const listed = new Map(rows.map(({ district, value }) => [district, value]))
  for (const dot of document.querySelectorAll('.distribution__dot')) {
    const district = dot.getAttribute('data-district') ?? ''
    const fill = dot.getAttribute('fill')
    const label = plain(dot.getAttribute('aria-label'))
    const drawn = painted.get(district)
    // They are wijken.
    const isComparable = isDrawn && isFilled && area === 'district'
    if (isComparable && (fill === null ? !isMissing(drawn) : colour(fill) !== drawn)) {
      fail('map and dots', `${label}: ${fill} for ${drawn}`)
      break
    }
    const value = listed.get(district)
    // “0 van 6” is told in other words: “in geen enkele van de 6”.
    const isTold = /^\d+ \p{L}[\p{L} ]* \d+$/u.test(value ?? '') || label.includes(value ?? '')
    if (value !== undefined && fill !== null && !isTold) {
      fail('table and dots', `“${label}” does not tell ${value}`)
      break
    }
  }
  return {
    faults,
    words: hasProblem
      ? null
      : {
          query: location.search,
          language,
          title,
          subtitle: text('.headline__subtitle'),
          sentence,
          year,
          legend: legend.map(({ words }) => words),
          table: rows.map(
            ({ district, value, inhabitants }) => `${district} | ${value} | ${inhabitants}`,
          ),
        },
  }

  function swatchOf(swatch: Element | null): string {
    return swatch ? getComputedStyle(swatch).backgroundColor : ''
  }

  /** The way the browser writes a colour; a pattern stays as it is. */
  function colour(written: string): string {
    const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(written)
    return hex
      ? `rgb(${hex
          .slice(1)
          .map((part) => Number.parseInt(part, 16))
          .join(', ')})`
      : written
  }
}
