import { randomWalks } from './random-walks.ts'

/** Drawn in software a step takes five times as long: one walk, and a short one. */
const STEPS = 100

randomWalks('on', [11], STEPS)
