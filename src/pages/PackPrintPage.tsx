import { PackSubjects } from './pack/PackSubjects';
import type { PageProps } from './page';
import { PrintView } from './print/PrintView';

/** The pack of this device as sheets of paper, for the browser to print or keep as PDF. */
export default function PackPrintPage({ selection }: PageProps) {
  return <PackSubjects selection={selection}>{(ofPack) => <PrintView selection={ofPack} />}</PackSubjects>;
}
