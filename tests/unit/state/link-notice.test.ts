import { describe, expect, it } from 'vitest'
import { createLinkNotice } from '../../../src/state/link-notice.ts'
import { openLink } from '../../../src/state/open-link.ts'
import { publishedEdition } from '../../support/published-edition.ts'

describe('the notice of a link', () => {
  it('names each part that fell back once, in the order of the link', () => {
    const { notUnderstood } = openLink(
      '?y=1700&i=9999&t=nonsense&q=a&utm_source=x',
      'nl',
      publishedEdition,
    )
    expect(createLinkNotice(notUnderstood).getState()).toEqual(['indicator', 'year', 'table'])
  })

  it('is silent on a link that was understood and on what other programs add', () => {
    const { notUnderstood } = openLink('?v=1&i=2233&fbclid=1', 'nl', publishedEdition)
    expect(createLinkNotice(notUnderstood).getState()).toEqual([])
  })

  it('goes when it is dismissed', () => {
    const notice = createLinkNotice(['indicator'])
    notice.dismiss()
    expect(notice.getState()).toEqual([])
  })
})
