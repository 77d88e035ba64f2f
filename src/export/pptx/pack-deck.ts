import JSZip from 'jszip'

const CONTENT_TYPES = '[Content_Types].xml'
const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
/** Pictures that are compressed already. */
const PACKED = /\.(png|jpe?g|gif)$/
const OVERRIDE = /\s*<Override PartName="\/([^"]+)"[^>]*\/>/g

/**
 * The file as the library writes it, made sound and small. The library lists a slide master for
 * every slide though there is one; a part that is listed and not there makes programs offer a
 * repair. What is text is compressed, which the library leaves out.
 *
 * @throws Error when the file has no list of its parts
 */
export async function packDeck(file: ArrayBuffer): Promise<Blob> {
  const zip = await JSZip.loadAsync(file)
  const types = await zip.file(CONTENT_TYPES)?.async('string')
  if (types === undefined) throw new Error('the library gave a file without a list of its parts')
  zip.file(
    CONTENT_TYPES,
    types.replace(OVERRIDE, (listed, part: string) => (zip.file(part) === null ? '' : listed)),
  )
  zip.forEach((path, entry) => {
    entry.options.compression = PACKED.test(path) ? 'STORE' : 'DEFLATE'
  })
  return zip.generateAsync({ type: 'blob', mimeType: PPTX_TYPE })
}
