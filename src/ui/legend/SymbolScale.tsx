import { useFigure } from '../use-screen.ts'

/** Example circles for a count; the area of a circle goes with the number. */
export function SymbolScale() {
  const { legend } = useFigure()
  const largest = Math.max(...legend.symbols.map(({ radiusPixels }) => radiusPixels), 1)
  return (
    <ul className="symbol-scale">
      {legend.symbols.map(({ value, label, radiusPixels, fill }) => (
        <li key={value} className="symbol-scale__item">
          <svg
            className="symbol-scale__circle"
            width={largest * 2 + 2}
            height={radiusPixels * 2 + 2}
            aria-hidden="true"
          >
            <circle cx={largest + 1} cy={radiusPixels + 1} r={radiusPixels} fill={fill} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
