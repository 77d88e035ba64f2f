/** `de Bruxelles`, `d’Uccle`. */
export const ofPlace = (name: string): string =>
  /^[AEIOUYÉÈ]/u.test(name) ? `d’${name}` : `de ${name}`
