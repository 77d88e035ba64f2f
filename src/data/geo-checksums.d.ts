declare module 'virtual:geo-checksums' {
  const checksums: import('./checked-fetch.ts').Checksums
  export default checksums
}
