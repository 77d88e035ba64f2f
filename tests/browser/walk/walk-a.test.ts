import { randomWalks } from './random-walks.ts'

randomWalks('off', [1, 2, 3, 4, 5])
