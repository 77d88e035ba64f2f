/** Id of the heading over the lines, which takes part in their names. */
export const GAP_YEARS_TITLE = 'gap-years-title'
