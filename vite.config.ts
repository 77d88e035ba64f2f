import { readdirSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { pageApart } from './scripts/vite/page-apart.ts'
import { prerender } from './scripts/vite/prerender.ts'
import { serviceWorker } from './scripts/vite/service-worker.ts'

/** For frames on other websites. */
const EMBED_PAGE = 'embed.html'

/** Every other page at the root shares its code with the app. */
const pages = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.html') && name !== EMBED_PAGE,
)

export default defineConfig({
  base: './',
  plugins: [react(), prerender(), pageApart(EMBED_PAGE), serviceWorker()],
  build: {
    target: 'es2022',
    cssCodeSplit: true,
    sourcemap: false,
    rolldownOptions: { input: pages },
  },
  server: { port: 5173 },
  preview: { port: 4173 },
})
