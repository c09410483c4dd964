import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { preloadFont } from '../../../tools/vite/preloadFont.ts';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: [react(), preloadFont()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, emptyOutDir: true },
});
