import { randomWalks } from './random-walks.ts'

randomWalks('on', [9, 10])
