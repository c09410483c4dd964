import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { demonstration } from './tools/vite/demonstration.ts';
import { firstScreen } from './tools/vite/firstScreen.ts';
import { meetingFile } from './tools/vite/meetingFile.ts';
import { offlineShell } from './tools/vite/offlineShell.ts';
import { preloadFont } from './tools/vite/preloadFont.ts';
import { supplyChain } from './tools/vite/supplyChain.ts';

const first = firstScreen({ entry: '/src/main.tsx', application: '/src/app/start.tsx', page: '/src/pages/OverviewPage.tsx' });

/**
 * Two products from one source. The default mode builds the real one into `dist`; mode `demo` builds the
 * demonstration into `dist-demo`, with the mock API's worker and its own config.json.
 */
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react(), first.plugin, preloadFont(), meetingFile('src/present/file/start.tsx'), supplyChain(), ...(mode === 'demo' ? [demonstration()] : [offlineShell('src/app/offline/worker.ts')])],
  build: {
    outDir: mode === 'demo' ? 'dist-demo' : 'dist',
    emptyOutDir: true,
    // The security policy allows no data: fonts or scripts, so every asset stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One stylesheet, linked from index.html: a late one would move what is already on the screen.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 500,
    rolldownOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: first.groups } },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{src,mocks,tools}/**/*.test.ts', 'tests/{architecture,bench,contract,deployment,exports,figures}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx', 'tests/{component,faults}/**/*.test.tsx'],
          setupFiles: ['tests/setup/dom.ts'],
        },
      },
    ],
  },
}));
