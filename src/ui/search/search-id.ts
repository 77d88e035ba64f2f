/** Ids in the field begin with it, before and after the code of the search is there. */
export const SEARCH_ID = 'place-search'
