/** Room for a name in the list. */
export const MOST_NAME_CHARACTERS = 80
