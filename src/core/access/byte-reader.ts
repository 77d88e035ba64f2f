/** Reads what `ByteWriter` wrote; every method throws a RangeError where the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Bytes that have not been read yet. */
  get left(): number {
    return this.#bytes.length - this.#at
  }

  unsigned(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#next()
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
    throw new RangeError(`a number at byte ${this.#at} is too long`)
  }

  signed(): number {
    const value = this.unsigned()
    return (value >>> 1) ^ -(value & 1)
  }

  ascii(length: number): string {
    return Array.from({ length }, () => String.fromCharCode(this.#next())).join('')
  }

  #next(): number {
    const byte = this.#bytes[this.#at]
    if (byte === undefined) throw new RangeError(`the bytes end early, at ${this.#bytes.length}`)
    this.#at += 1
    return byte
  }
}
