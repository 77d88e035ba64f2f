/**
 * Advance widths of Inter in thousandths of the font size, measured with its own font file; so
 * that text can be laid out where there is no font engine. Letters with an accent are as wide as
 * the letter without.
 */
const CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~–—‘’“”…≥≤−€µ²³·'

const WIDTHS = {
  400: [
    281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610,
    618, 646, 593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601,
    590, 746, 743, 269, 571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682,
    679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549,
    242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
    500, 1000, 261, 261, 440, 440, 864, 549, 549, 662, 667, 586, 442, 446, 288,
  ],
  600: [
    252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379, 660, 423, 623,
    636, 666, 612, 640, 576, 640, 640, 319, 329, 673, 673, 673, 543, 999, 728, 659, 737, 722, 605,
    588, 749, 746, 277, 580, 703, 565, 922, 759, 769, 645, 773, 652, 650, 660, 736, 728, 1020, 720,
    713, 652, 373, 379, 373, 481, 469, 351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569,
    262, 900, 612, 609, 624, 624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 455, 359, 455, 673,
    500, 1000, 294, 294, 507, 501, 956, 549, 549, 673, 679, 614, 454, 463, 319,
  ],
} as const

export type InterWeight = keyof typeof WIDTHS

/** Width of a character that is not in the table. */
const OTHER_WIDTH = 620
const NARROW_SPACE_WIDTH = 141
const WORD_JOINER = '\u2060'

function tableOf(weight: InterWeight): ReadonlyMap<string, number> {
  return new Map(
    [...CHARACTERS].map((character, i) => [character, WIDTHS[weight][i] ?? OTHER_WIDTH]),
  )
}

const TABLES: Readonly<Record<InterWeight, ReadonlyMap<string, number>>> = {
  400: tableOf(400),
  600: tableOf(600),
}

/** Width of a text in Inter, in units of the font size. */
export function textWidth(text: string, weight: InterWeight): number {
  const table = TABLES[weight]
  let thousandths = 0
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    if (character === WORD_JOINER) continue
    if (character === '\u202f') thousandths += NARROW_SPACE_WIDTH
    else thousandths += table.get(character === '\u00a0' ? ' ' : character) ?? OTHER_WIDTH
  }
  return thousandths / 1000
}
