const SOFT_HYPHEN = '\u00ad'

/** What names of streets in one long word end in. */
const ENDINGS =
  /(?<=\p{L}{4})(?=(?:straat|laan|steenweg|plein|square|gaarde|poort|heid|zone|warande|wijk)(?!\p{L}))/giu

/** Lets a long name break before its last part, where no dictionary of the browser does it. */
export const withSoftHyphens = (name: string): string => name.replace(ENDINGS, SOFT_HYPHEN)
