import { randomWalks } from './random-walks.ts'

randomWalks('off', [5, 6, 7, 8])
