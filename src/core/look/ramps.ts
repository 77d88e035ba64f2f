/**
 * The colour ramps of the map, as data. Row `n - 1` of a table holds the colours of `n` classes,
 * `#rrggbb`, from the quiet end (light) to the loud end (dark).
 *
 * Made by sampling a curve in OKLCH so that neighbours are equally far apart by CIEDE2000 under
 * the worst of normal, protan, deutan and tritan vision; `docs/method/colours.md` gives the curves
 * and what the tests hold.
 */
export type RampTable = readonly (readonly string[])[]

export const MOST_CLASSES_OF_A_RAMP = 9

/**
 * `need`: pale blue to navy, for themes with a disadvantaged end. `neutral`: grey lilac to
 * aubergine, for facts about groups of people and other figures without a better or worse end.
 */
export type SequentialRampId = 'need' | 'neutral'

export const SEQUENTIAL_RAMPS: Readonly<Record<SequentialRampId, RampTable>> = {
  need: [
    ['#4897bf'],
    ['#c6e9f9', '#264d79'],
    ['#c6e9f9', '#4897bf', '#264d79'],
    ['#cbecfa', '#5eafd2', '#3978a2', '#203e6b'],
    ['#d0eefc', '#72bddc', '#428db6', '#30618d', '#1a305d'],
    ['#d5f0fd', '#82c8e3', '#4b9bc3', '#3876a0', '#274e7b', '#15224f'],
    ['#d5f0fd', '#8ecfe8', '#57a9ce', '#4088b2', '#336994', '#244774', '#15224f'],
    ['#d5f0fd', '#98d4ec', '#65b4d6', '#4796be', '#3a7ca6', '#2f608b', '#21416e', '#15224f'],
    [
      '#d5f0fd',
      '#9fd8ef',
      '#70bcdb',
      '#4fa0c7',
      '#4088b2',
      '#36729c',
      '#2c5984',
      '#203e6b',
      '#15224f',
    ],
  ],
  neutral: [
    ['#8c82af'],
    ['#deddf3', '#4e406b'],
    ['#deddf3', '#8c82af', '#4e406b'],
    ['#e1e1f5', '#a199c3', '#726695', '#41335d'],
    ['#e5e4f7', '#ada7ce', '#8479a7', '#5f5280', '#35264e'],
    ['#e8e7f9', '#b7b1d6', '#9087b3', '#706493', '#4f416d', '#2a1a40'],
    ['#e8e7f9', '#beb9dc', '#9c94bf', '#8075a3', '#665987', '#493b66', '#2a1a40'],
    ['#e8e7f9', '#c3bfe1', '#a59dc7', '#8b82af', '#756a98', '#5e517e', '#443660', '#2a1a40'],
    [
      '#e8e7f9',
      '#c7c4e4',
      '#aca5cd',
      '#948cb7',
      '#8075a3',
      '#6d608f',
      '#584b78',
      '#41335d',
      '#2a1a40',
    ],
  ],
}

/** The two arms of a diverging ramp, each from its midpoint (light) outwards (dark). */
export interface DivergingRamp {
  readonly below: RampTable
  readonly above: RampTable
}

/**
 * `change`: ochre below, blue above. `neutralChange`: khaki below, lilac above, for groups of
 * people. Neither says which side is better.
 */
export type DivergingRampId = 'change' | 'neutralChange'

export const DIVERGING_RAMPS: Readonly<Record<DivergingRampId, DivergingRamp>> = {
  change: {
    below: [
      ['#dfae65'],
      ['#fadfa6', '#bb833e'],
      ['#fbe3af', '#ca944d', '#8e561c'],
      ['#fce7b7', '#d9a75e', '#a96e2b', '#704014'],
      ['#feebc0', '#e2b369', '#b57b38', '#88511a', '#4d2809'],
      ['#feebc0', '#ecc076', '#c7904a', '#a56a28', '#7c4917', '#4d2809'],
      ['#feebc0', '#f2c97f', '#d39f57', '#b57b38', '#995f21', '#754315', '#4d2809'],
      ['#feebc0', '#f6cf88', '#dcaa61', '#c28a45', '#a96e2c', '#8f571d', '#6f3f13', '#4d2809'],
      [
        '#feebc0',
        '#f8d48f',
        '#e2b369',
        '#cb954e',
        '#b57b38',
        '#a06625',
        '#88511a',
        '#6b3c12',
        '#4d2809',
      ],
    ],
    above: [
      ['#71bcd7'],
      ['#bbe5f5', '#4394b9'],
      ['#c4e9f7', '#52a2c5', '#256690'],
      ['#ccecfa', '#67b4d1', '#3380a9', '#1c4b74'],
      ['#d5f0fc', '#75bfd9', '#3c8cb4', '#23608a', '#102e52'],
      ['#d5f0fc', '#85cae2', '#4e9fc2', '#307ba5', '#1f567f', '#102e52'],
      ['#d5f0fc', '#91d1e7', '#5eadcc', '#3c8cb4', '#2a709a', '#1d4f78', '#102e52'],
      ['#d5f0fc', '#9ad6eb', '#6bb7d3', '#499abe', '#3380a9', '#266791', '#1c4b73', '#102e52'],
      [
        '#d5f0fc',
        '#a1d9ee',
        '#75bfd9',
        '#54a4c6',
        '#3c8cb4',
        '#2e77a1',
        '#23608a',
        '#1a476f',
        '#102e52',
      ],
    ],
  },
  neutralChange: {
    below: [
      ['#bab373'],
      ['#e8e0a4', '#918c52'],
      ['#ece4a9', '#9e995d', '#666333'],
      ['#efe7af', '#aea86a', '#7c7842', '#4e4c23'],
      ['#f3ecb4', '#b8b172', '#88844b', '#5f5d2f', '#333212'],
      ['#f3ecb4', '#c3bc7b', '#9a9559', '#787540', '#575529', '#333212'],
      ['#f3ecb4', '#cbc382', '#a7a163', '#88844b', '#6d6b38', '#515026', '#333212'],
      ['#f3ecb4', '#d1c988', '#b0aa6b', '#948f55', '#7d7943', '#666333', '#4d4c23', '#333212'],
      [
        '#f3ecb4',
        '#d5cd8c',
        '#b8b172',
        '#9e995d',
        '#88844b',
        '#75713d',
        '#5f5d2f',
        '#4a4821',
        '#333212',
      ],
    ],
    above: [
      ['#aba4ce'],
      ['#d9d8f1', '#867bac'],
      ['#deddf4', '#948bba', '#5e517f'],
      ['#e3e2f6', '#a39cc8', '#766a9a', '#483a65'],
      ['#e8e7f9', '#ada6d0', '#8277a7', '#5b4e7b', '#2e2046'],
      ['#e8e7f9', '#b8b2d9', '#9288b8', '#736797', '#524571', '#2e2046'],
      ['#e8e7f9', '#bfbadf', '#9d95c2', '#8277a7', '#685c8b', '#4d3f6a', '#2e2046'],
      ['#e8e7f9', '#c4c0e3', '#a69fca', '#8d83b3', '#776b9c', '#615482', '#483b65', '#2e2046'],
      [
        '#e8e7f9',
        '#c8c5e6',
        '#ada6d0',
        '#968dbc',
        '#8277a7',
        '#6f6393',
        '#5b4e7b',
        '#453761',
        '#2e2046',
      ],
    ],
  },
}
