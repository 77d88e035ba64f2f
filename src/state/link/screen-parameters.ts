import type { Camera } from '../../core/view/view-state.ts'
import { viewFieldSchemas } from '../view-schema.ts'
import { wholeParameter } from './link-parameter.ts'
import { joinParts, numberFromText, splitParts } from './link-text.ts'

const { task, language, mode, display, naming, camera } = viewFieldSchemas

/** `o=find` */
export const taskParameter = wholeParameter({
  key: 'o',
  field: 'task',
  schema: task,
  get: (view) => view.task,
  set: (view, part) => ({ ...view, task: part }),
  format: (part) => part,
  parse: (text) => text,
})

/** `l=fr` */
export const languageParameter = wholeParameter({
  key: 'l',
  field: 'language',
  schema: language,
  get: (view) => view.language,
  set: (view, part) => ({ ...view, language: part }),
  format: (part) => part,
  parse: (text) => text,
})

/** `d=table` */
export const modeParameter = wholeParameter({
  key: 'd',
  field: 'mode',
  schema: mode,
  get: (view) => view.mode,
  set: (view, part) => ({ ...view, mode: part }),
  format: (part) => part,
  parse: (text) => text,
})

/** `u=projector` */
export const displayParameter = wholeParameter({
  key: 'u',
  field: 'display',
  schema: display,
  get: (view) => view.display,
  set: (view, part) => ({ ...view, display: part }),
  format: (part) => part,
  parse: (text) => text,
})

/** `n=bilingual` */
export const namingParameter = wholeParameter({
  key: 'n',
  field: 'naming',
  schema: naming,
  get: (view) => view.naming,
  set: (view, part) => ({ ...view, naming: part }),
  format: (part) => part,
  parse: (text) => text,
})

/** `c=4.35178,50.84672,12.5` and, when turned or tilted, `,bearing,pitch`; `c=` fits the region */
export const cameraParameter = wholeParameter({
  key: 'c',
  field: 'camera',
  schema: camera,
  get: (view) => view.camera,
  set: (view, part) => ({ ...view, camera: part }),
  format: (part) => (part === null ? '' : joinParts(cameraParts(part))),
  parse: (text) => {
    if (text === '') return null
    const [longitude, latitude, zoom, bearing = '0', pitch = '0'] = splitParts(text)
    return {
      longitude: numberFromText(longitude),
      latitude: numberFromText(latitude),
      zoom: numberFromText(zoom),
      bearingDegrees: numberFromText(bearing),
      pitchDegrees: numberFromText(pitch),
    }
  },
})

function cameraParts(camera: Camera): readonly number[] {
  const { longitude, latitude, zoom, bearingDegrees, pitchDegrees } = camera
  const place = [longitude, latitude, zoom]
  return bearingDegrees === 0 && pitchDegrees === 0
    ? place
    : [...place, bearingDegrees, pitchDegrees]
}
