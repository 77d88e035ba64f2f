/** Bytes in the order they were written. */
export class ByteWriter {
  readonly #bytes: number[] = []

  /** A whole number from 0 up to 2^32 - 1, seven bits a byte, lowest first. */
  unsigned(value: number): void {
    let rest = value
    while (rest > 0x7f) {
      this.#bytes.push((rest & 0x7f) | 0x80)
      rest >>>= 7
    }
    this.#bytes.push(rest)
  }

  /** A whole number from -2^31 to 2^31 - 1; small ones, of either sign, take one byte. */
  signed(value: number): void {
    this.unsigned(((value << 1) ^ (value >> 31)) >>> 0)
  }

  /** A short text of plain ASCII characters. */
  ascii(text: string): void {
    for (const character of text) this.#bytes.push(character.charCodeAt(0))
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }
}
