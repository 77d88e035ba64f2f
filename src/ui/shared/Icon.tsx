/** Paths on a 20 px grid, drawn as lines. */
const ICONS = {
  copy: 'M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5Z',
  share: 'M10 12V3M6.5 6 10 2.5 13.5 6M4 9.5v7.5h12V9.5',
  check: 'm4 10.5 4 4 8-9',
  close: 'm5 5 10 10M15 5 5 15',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4 9.5 3.5 3.5',
  info: 'M10 9v5M10 6v.5M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z',
  play: 'M6 4v12l10-6Z',
  pause: 'M7 4v12M13 4v12',
  previous: 'm12.5 4-6 6 6 6',
  next: 'm7.5 4 6 6-6 6',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  swap: 'M4 7h11.5l-3-3M16 13H4.5l3 3',
  up: 'm5 12 5-5 5 5',
  down: 'm5 8 5 5 5-5',
} as const

export type IconName = keyof typeof ICONS

/** Decoration beside a text; it says nothing by itself. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  )
}
