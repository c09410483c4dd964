import { expect, it } from 'vitest';
import { packageFolder } from './packages';

it.each([
  { module: '/project/node_modules/zod/v4/mini/index.js', folder: 'node_modules/zod' },
  { module: '/project/node_modules/@tanstack/react-query/build/modern/index.js', folder: 'node_modules/@tanstack/react-query' },
  { module: '/project/node_modules/docx/node_modules/nanoid/index.js', folder: 'node_modules/docx/node_modules/nanoid' },
  { module: 'C:\\project\\node_modules\\zod\\index.js', folder: 'node_modules/zod' },
  { module: 'node_modules/@fontsource-variable/source-sans-3/files/latin.woff2', folder: 'node_modules/@fontsource-variable/source-sans-3' },
  { module: '/project/src/main.tsx', folder: undefined },
  { module: '\0vite/node_modules/preload-helper.js', folder: undefined },
])('$module is of $folder', ({ module, folder }) => {
  expect(packageFolder(module)).toBe(folder);
});
