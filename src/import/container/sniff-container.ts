/** What a file is by its first bytes; its name says nothing. */
export type Container = 'zip' | 'compoundFile' | 'markup' | 'json' | 'text' | 'binary'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]
/** Of an old workbook, and of a new one with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const HEAD_CHARACTERS = 512

/**
 * @param head the first bytes, a few hundred
 * @param headText the same as text, in the encoding that was found
 */
export function sniffContainer(head: Uint8Array, headText: string): Container {
  if (startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP)) return 'zip'
  if (startsWith(head, COMPOUND_FILE)) return 'compoundFile'
  const text = headText.slice(0, HEAD_CHARACTERS).trimStart()
  if (hasControl(text) || text.startsWith('%PDF')) return 'binary'
  if (/^<[!?a-z]/i.test(text)) return 'markup'
  if (text.startsWith('{') || text.startsWith('[')) return 'json'
  return 'text'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** Control characters but tab and line ends: text has none. */
function hasControl(text: string): boolean {
  return [...text].some((character) => character < ' ' && !'\t\n\r'.includes(character))
}
