import { createFormatter } from '../format.ts'

export const format = createFormatter('nl')
