import { useTexts } from '../use-screen.ts'

/** What the map draws where no figure can be: the same colours as there. */
export function GroundKey() {
  const { ground } = useTexts().points
  const entries = ['green', 'uninhabited', 'canal', 'water'] as const
  return (
    <div className="ground-key">
      <h3 className="ground-key__title">{ground.title}</h3>
      <ul className="ground-key__entries">
        {entries.map((entry) => (
          <li key={entry} className="ground-key__entry">
            <span className="ground-key__swatch" data-ground={entry} />
            {ground[entry]}
          </li>
        ))}
      </ul>
    </div>
  )
}
