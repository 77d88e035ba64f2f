/** Name and mark; pressing it goes back to the first screen. */
export function Brand({
  label,
  onReset,
}: {
  readonly label: string
  readonly onReset: () => void
}) {
  return (
    <button type="button" className="brand" aria-label={label} onClick={onReset}>
      <svg className="brand__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path className="brand__city" d="M16 2.5 28.5 11l-3.2 15.2L16 29.5 5.6 25.6 3 11.6Z" />
        <path
          className="brand__crescent"
          d="M19.5 6.5A10 10 0 1 0 17 25.6 12.2 12.2 0 0 1 19.5 6.5Z"
        />
      </svg>
      <span className="brand__name" aria-hidden="true">
        Wijkwijzer
      </span>
    </button>
  )
}
