import { type ChangeEvent, useRef } from 'react'

interface OpenFileButtonProps {
  readonly label: string
  readonly open: (file: File) => Promise<void>
}

/** A button that asks for a file with a story. */
export function OpenFileButton({ label, open }: OpenFileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? []
    if (file) void open(file)
    // The same file may be chosen again after it was mended.
    event.target.value = ''
  }
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={label}
        onChange={take}
      />
    </>
  )
}
