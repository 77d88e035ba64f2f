import JSZip from 'jszip'
import writeXlsxFile from 'write-excel-file/universal'

export type WrittenCell = string | number | null

/** A workbook with these sheets, as a spreadsheet program would save it. */
export async function workbook(
  sheets: Readonly<Record<string, readonly (readonly WrittenCell[])[]>>,
): Promise<Blob> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => [...row]),
  }))
  return writeXlsxFile(written).toBlob()
}

/** The parts of a workbook changed by hand. */
export async function changedWorkbook(
  blob: Blob,
  change: (parts: JSZip) => Promise<void> | void,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await blob.arrayBuffer())
  await change(zip)
  const compressionOptions = { level: 1 }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions })
}

/** The XML of the first sheet, changed. */
export async function changedSheet(
  blob: Blob,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  return changedWorkbook(blob, async (zip) => {
    const path = 'xl/worksheets/sheet1.xml'
    const xml = (await zip.file(path)?.async('string')) ?? ''
    zip.file(path, change(xml))
  })
}
