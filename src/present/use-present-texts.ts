import { useEffect, useState } from 'react'
import type { Language } from '../core/view/view-state.ts'
import type { PresentTexts } from '../i18n/load-present-texts.ts'

/** The texts of stories in a language; those of before, or null at first, while they are fetched. */
export function usePresentTexts(
  load: (language: Language) => Promise<PresentTexts>,
  language: Language,
): PresentTexts | null {
  const [texts, setTexts] = useState<PresentTexts | null>(null)
  useEffect(() => {
    let isWanted = true
    load(language).then(
      (loaded) => isWanted && setTexts(loaded),
      // The texts of before stay; without any, the part that asked says that it is loading.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [load, language])
  return texts
}
