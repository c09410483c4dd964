import type { ClearedFigure } from '../figures/clearance';
import type { ExportContext } from './exportContext';
import type { Job } from './pack/job';
import type { Pack } from './pack/pack';

/** What is said of a format where it is offered. */
export interface Described {
  id: string;
  label: string;
  /** What it is good for; empty where the label says it. */
  note: string;
  /** What it is good for as a pack: "Charts can be edited". */
  packNote?: string | undefined;
  group: 'Picture' | 'Editable';
  /** Key that chooses it while its menu is open. */
  shortcut?: string | undefined;
  /** What the note says more of one figure, such as the pixels of its picture. */
  measure?: ((figure: ClearedFigure, context: ExportContext) => Promise<string>) | undefined;
}

/** A format that leaves as a file: of one panel, of a pack, or of both. */
export interface FileFormat extends Described {
  to: 'file';
  /** "png"; "3x.png" where a panel has two files of one kind. */
  extension: string;
  /** What it is called in a panel's menu, where a panel's file is less than a pack's: "PowerPoint slide". */
  panelLabel?: string | undefined;
  /** Makes one panel's file; absent where the format is one of packs alone. */
  make?: ((figure: ClearedFigure, context: ExportContext) => Promise<Blob>) | undefined;
  /** Makes a pack's file; absent where the format is one of panels alone. Rejects when its job is cancelled. */
  makePack?: ((pack: Pack, job: Job) => Promise<Blob>) | undefined;
  /** First word of the file's name, where it is not "pack". */
  packName?: string | undefined;
  /** What the file of a pack is made of, where progress counts it: "slide". */
  packPart?: string | undefined;
}

/** A format that leaves by the clipboard, in one or more media types. */
export interface CopyFormat extends Described {
  to: 'clipboard';
  /** What is said to be copied: "Picture". */
  what: string;
  make: (figure: ClearedFigure, context: ExportContext) => Readonly<Record<string, Promise<Blob>>>;
  /** Id of the file that takes its place where there is no clipboard; without one its text is shown, to be copied by hand. */
  insteadFile?: string | undefined;
}

/** A format the browser prints from a page of its own: of a pack alone. */
export interface PrintFormat extends Described {
  to: 'print';
}

export type Format = FileFormat | CopyFormat | PrintFormat;

/** A way out of a panel as a file. */
export type PanelFileFormat = FileFormat & { make: NonNullable<FileFormat['make']> };

/** A way out of one panel. */
export type PanelFormat = PanelFileFormat | CopyFormat;

/** A way out of a pack that is made here. */
export type PackFileFormat = FileFormat & { makePack: NonNullable<FileFormat['makePack']> };

/** A way out of a pack. */
export type PackFormat = PackFileFormat | PrintFormat;
