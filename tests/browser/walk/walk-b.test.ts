import { randomWalks } from './random-walks.ts'

randomWalks('off', [6, 7, 8, 9, 10])
