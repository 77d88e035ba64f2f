/**
 * The rules of docs/architecture.md. `npm run deps` holds them; tests/unit/checks plants a violation
 * of each one and sees it found.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** Which other rooms of src a room may import, and why no more. src/app may import every room. */
const ROOMS = {
  core: {
    mayImport: ['i18n'],
    why: 'The core is what is true whatever draws it: pure, so that every output agrees.',
  },
  data: {
    mayImport: ['core'],
    why: 'Data is checked at the border and handed in; it knows nothing of state or drawing.',
  },
  reach: {
    mayImport: ['core', 'data'],
    why: 'The worker computes and answers; it knows nothing of state, texts or drawing.',
  },
  state: {
    mayImport: ['core', 'data', 'i18n'],
    why: 'A link must mean the same whatever draws it, so state knows no drawing.',
  },
  map: {
    mayImport: ['core', 'data', 'state', 'i18n'],
    why: 'The map draws a Figure. Without WebGL it is absent, so nothing may lean on it.',
  },
  svg: {
    mayImport: ['core', 'data', 'state', 'i18n'],
    why: 'The SVG draws the same Figure at build time, where there is no map and no DOM.',
  },
  ui: {
    mayImport: ['core', 'data', 'reach', 'import', 'own', 'state', 'i18n'],
    why: 'Panels read the Figure and ask for reach. Drawn next to either map, they know neither.',
  },
  present: {
    mayImport: ['core', 'data', 'state', 'i18n'],
    why: 'Slides show Figures; the composition root hands them the drawing.',
  },
  export: {
    mayImport: ['core', 'data', 'state', 'i18n'],
    why: 'Files are made from the same Figure; the composition root hands them the drawing.',
  },
  import: {
    mayImport: ['core', 'data', 'i18n'],
    why: 'A file is read and held against the map in a worker; what is done with it is not its matter.',
  },
  own: {
    mayImport: ['core', 'data', 'reach', 'state', 'import'],
    why: 'Own data are kept and joined to an edition; what shows them asks, and knows no storage.',
  },
  offline: {
    mayImport: ['state'],
    why: 'The copy for use without a network keeps files and tells how it stands, nothing more.',
  },
}

/** Packages that only compute: no DOM, network, clock or random source of their own. */
const PURE_PACKAGES = ['@turf/[^/]+', 'd3-(array|scale|shape)', 'flatqueue', 'zod', '@types/[^/]+']

/** Where the product is entered: workers by their address, which is no import. */
const ENTRIES =
  '^(src/app/|scripts/|src/reach/reach-worker[.]ts$|src/import/import-worker[.]ts$|src/offline/service-worker[.]ts$)'

const roomRules = Object.entries(ROOMS).map(([room, { mayImport, why }]) => ({
  name: `${room}-imports-only-its-own`,
  comment: `${why} It may import ${mayImport.join(', ')} and itself.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^(src|scripts|tests)/', pathNot: `^src/(${[room, ...mayImport].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'i18n-imports-only-types-of-core',
      comment: 'Texts are data with forms; a text that computes would be a second core.',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/core/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'i18n-knows-nothing-else',
      comment: 'Texts lean on no package and, even by type, on no room but the core.',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: ['^(src|scripts|tests)/', 'node_modules/'], pathNot: '^src/(i18n|core)/' },
    },
    {
      name: 'core-uses-only-pure-packages',
      comment:
        'No React, no DOM library, nothing with a clock or a random source: the same Figure must ' +
        'come out at build time, in the browser and in a test. Add a package only if it computes.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: 'node_modules/', pathNot: `node_modules/(${PURE_PACKAGES.join('|')})/` },
    },
    {
      name: 'only-map-imports-maplibre',
      comment: 'First paint does not wait for MapLibre, and the app stays whole without WebGL.',
      severity: 'error',
      from: { pathNot: '^(src/map|tests/unit/map)/' },
      to: { path: ['node_modules/maplibre-gl/', '^maplibre-gl'] },
    },
    {
      name: 'src-uses-no-node-builtin',
      comment: 'src runs in the browser; the build-time page alone reads its files from the disk.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/app/prerender[.]tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-uses-no-dev-dependency',
      comment:
        'What the browser loads is listed under dependencies. Types alone may come from dev.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '/@types/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'The product and its scripts stand without their tests.',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'src-imports-no-scripts',
      comment: 'Scripts make what src reads; the way of the data goes one direction.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package that package.json does not list may be gone after the next install.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      comment:
        'An import that leads nowhere is a fault, and would hide from every other rule. What the build makes itself is typed, and breaks the build when it is not there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:geo-checksums$' },
    },
    {
      name: 'no-cycles',
      comment: 'One direction: what is imported knows nothing of who imports it.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing uses and that uses nothing is left over.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['[.]d[.]ts$', '[.]test[.]tsx?$', '^src/app/', '^scripts/[^/]+/[^/]+[.]ts$'],
      },
      to: {},
    },
    {
      name: 'no-unused-source',
      comment:
        'What neither the app nor a script reaches is not part of the product; a test alone does ' +
        'not make it so.',
      severity: 'error',
      from: { path: ENTRIES },
      to: {
        path: '^src/',
        pathNot: [ENTRIES, '[.]d[.]ts$'],
        reachable: false,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/browser/artifacts/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
