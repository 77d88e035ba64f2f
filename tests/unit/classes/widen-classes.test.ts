import { describe, expect, it } from 'vitest'
import { makeClassification } from '../../../src/core/classes/classification.ts'
import { widenClasses } from '../../../src/core/classes/widen-classes.ts'

const classes = makeClassification([0, 20, 50, 90])

describe('widenClasses', () => {
  it('moves the outer limits only, so that every value has a class', () => {
    const wide = widenClasses(classes, [-3, 30, 100])
    expect(wide.limits).toEqual([-3, 20, 50, 100])
    expect([-3, 19, 20, 60, 100].map((value) => wide.classOf(value))).toEqual([0, 0, 1, 2, 2])
  })

  it('is the same where the values fit', () => {
    expect(widenClasses(classes, [0, 45, 90])).toBe(classes)
    expect(widenClasses(classes, [])).toBe(classes)
  })
})
