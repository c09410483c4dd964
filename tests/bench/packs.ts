import { stat } from 'node:fs/promises';
import { everyPanel } from '../../src/figures/everyPanel';
import { openBrowser } from './measure';
import type { PackFile } from './report';

/** Longer than any format takes on a busy machine. */
const timeout = 180_000;

/**
 * Makes the pack of every panel in every format of the pack builder, in the built product, without slow-down: what an
 * officer waits for and takes away.
 */
export const measurePacks = async (url: string): Promise<PackFile[]> => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ acceptDownloads: true });
    await page.goto(`${url}#/pack?take=${everyPanel.map(({ ref }) => ref).join(',')}`);
    const button = page.locator('button:not([aria-disabled="true"])', { hasText: 'Export pack' });
    await button.waitFor({ timeout });
    const formats = await page.locator('.format-choice input').evaluateAll((radios) => radios.map((radio) => radio.getAttribute('value') ?? ''));
    const files: PackFile[] = [];
    for (const format of formats.filter((id) => id !== 'pdf')) {
      console.log(`largest pack: ${format}`);
      await page.locator(`.format-choice input[value="${format}"]`).check();
      const download = page.waitForEvent('download', { timeout });
      const began = performance.now();
      await button.click();
      const file = await download;
      const milliseconds = performance.now() - began;
      files.push({ format, bytes: (await stat(await file.path())).size, milliseconds });
    }
    return files;
  } finally {
    await browser.close();
  }
};
