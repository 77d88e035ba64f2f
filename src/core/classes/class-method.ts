/**
 * How class limits are computed: `natural` is ckmeans (optimal one-dimensional k-means, the exact
 * form of Jenks), `rounded` is the same with limits rounded to numbers people can remember.
 */
export const CLASS_METHODS = ['rounded', 'natural', 'quantile', 'equalInterval'] as const
export type ClassMethod = (typeof CLASS_METHODS)[number]
