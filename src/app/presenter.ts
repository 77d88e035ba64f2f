import '../ui/fonts/inter.css'
import '../ui/styles/index.css'

const root = document.getElementById('presenter')
if (!root) throw new Error('the page has no #presenter')
// A part of its own: what the page loads at once is what the app has loaded already.
const { openPresenter } = await import('./open-presenter.tsx')
await openPresenter(root)
