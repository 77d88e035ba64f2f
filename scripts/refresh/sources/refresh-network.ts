import { ADVICE, RefreshStopped } from '../refresh-stopped.ts'
import { REGION_BOX, readOverpass } from './overpass-answer.ts'
import type { RefreshContext, RefreshedPart } from './refreshed-part.ts'
import { ADDRESSES } from './source-addresses.data.ts'
import { type WalkGraphLists, walkGraphOfWays } from './walk-graph-of-ways.ts'

const NAME = 'walking network (OpenStreetMap)'
const GRAPH = 'walk/walk_graph.json'

/** Against the metres of street of the old edition. Paths are still being added to OpenStreetMap. */
const SMALLEST_GROWTH = 0.8
const LARGEST_GROWTH = 4

/** Ways one may walk on; pavements drawn apart would count every street three times. */
export const NETWORK_QUERY = `[out:json][timeout:300];
way["highway"~"^(primary|primary_link|secondary|secondary_link|tertiary|tertiary_link|unclassified|residential|living_street|pedestrian|service|track|path|footway|steps|cycleway)$"]
 ["footway"!~"^(sidewalk|crossing)$"]["foot"!~"^(no|private)$"]["access"!~"^(no|private)$"]["area"!="yes"](${REGION_BOX});
out body;
>;
out skel qt;`

/** The streets and paths one can walk on, as one connected network. */
export async function refreshNetwork({
  download,
  oldFile,
}: RefreshContext): Promise<RefreshedPart> {
  const request = { name: NAME, url: ADDRESSES.overpass.url, form: { data: NETWORK_QUERY } }
  const { value, retrieved } = await download(request, 'json', ({ body }) =>
    readOverpass(NAME, body),
  )
  const { day, elements } = value
  const graph = walkGraphOfWays(elements)
  const old = JSON.parse(oldFile(GRAPH)) as WalkGraphLists
  const growth = metresOf(graph) / metresOf(old)
  if (growth < SMALLEST_GROWTH || growth > LARGEST_GROWTH) {
    const km = (lists: WalkGraphLists) => Math.round(metresOf(lists) / 1000)
    const reason = `${km(graph)} km of street and path in one piece, ${km(old)} km in the old edition`
    throw new RefreshStopped(NAME, reason, ADVICE.maintainer)
  }
  const notes = [`Network: ${graph.n.length / 2} places and ${graph.e.length / 3} ways of ${day}.`]
  const note = `walk graph Brussels: n=[lon,lat]*, e=[u,v,metres]*; OpenStreetMap ${day} (Overpass); (c) OpenStreetMap contributors ODbL`
  return {
    files: [{ path: GRAPH, content: JSON.stringify({ _: note, ...graph }), retrieved }],
    notes,
  }
}

function metresOf({ e }: WalkGraphLists): number {
  return e.reduce((sum, value, index) => (index % 3 === 2 ? sum + value : sum), 0)
}
