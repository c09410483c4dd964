import type { ClearedFigure } from '../../figures/clearance';
import type { ExportContext } from '../exportContext';
import type { Job } from '../pack/job';
import type { Pack } from '../pack/pack';
import { packXlsx, panelXlsx } from './xlsx';

const fileOf = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });

/** One panel as an Excel file. */
export const xlsxOfPanel = async (figure: ClearedFigure, context: ExportContext): Promise<Blob> => fileOf(await panelXlsx(figure, context));

/** A pack as an Excel file. Rejects when its job is cancelled. */
export const xlsxOfPack = async (pack: Pack, job: Job): Promise<Blob> => fileOf(await packXlsx(pack, job));
