import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { prerender } from './scripts/vite/prerender.ts'

export default defineConfig({
  base: './',
  plugins: [react(), prerender()],
  build: { target: 'es2022', cssCodeSplit: true, sourcemap: false },
  server: { port: 5173 },
  preview: { port: 4173 },
})
