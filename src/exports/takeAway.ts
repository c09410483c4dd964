import type { ClearedFigure } from '../figures/clearance';
import { download } from './download';
import type { ExportContext } from './exportContext';
import { fileName } from './fileName';
import type { CopyFormat, PanelFileFormat, PanelFormat } from './format';
import { panelFormats } from './formats';

/** What became of a choice, in words; `byHand` is text the reader must copy themselves. */
export interface Outcome {
  said: string;
  byHand?: string | undefined;
}

/** A figure on its way out, with what its file says besides. */
export interface Leaving {
  figure: ClearedFigure;
  context: ExportContext;
}

const toFile = async ({ make, extension }: PanelFileFormat, { figure, context }: Leaving): Promise<Outcome> => {
  const name = fileName(figure, context, extension);
  download(await make(figure, context), name);
  return { said: `Downloaded ${name}` };
};

const isFile = (format: PanelFormat): format is PanelFileFormat => format.to === 'file';

/** On plain http there is no clipboard, and a reader may refuse it: the picture is then a file, the text shown. */
const withoutClipboard = async ({ what, insteadFile, make }: CopyFormat, leaving: Leaving): Promise<Outcome> => {
  const file = panelFormats.filter(isFile).find(({ id }) => id === insteadFile);
  if (file !== undefined) return { said: `The browser does not allow copying here. ${(await toFile(file, leaving)).said} instead` };
  const text = await (await make(leaving.figure, leaving.context)['text/plain'])?.text();
  return { said: `The browser does not allow copying here. ${what} shown as text to copy`, byHand: text ?? '' };
};

const toClipboard = async (format: CopyFormat, leaving: Leaving): Promise<Outcome> => {
  if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') return withoutClipboard(format, leaving);
  try {
    // Promises go in unresolved: the browser allows writing only within the click itself.
    await navigator.clipboard.write([new ClipboardItem(format.make(leaving.figure, leaving.context))]);
    return { said: `${format.what} copied` };
  } catch {
    return withoutClipboard(format, leaving);
  }
};

/** Takes a figure out in a format. Never rejects: what went wrong is said. Call it within the click. */
export const takeAway = async (format: PanelFormat, leaving: Leaving): Promise<Outcome> => {
  try {
    return await (isFile(format) ? toFile(format, leaving) : toClipboard(format, leaving));
  } catch {
    return { said: `${format.label} could not be made. Try again, or choose another format` };
  }
};
