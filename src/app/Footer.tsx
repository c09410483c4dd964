import type { Selection } from '../figures/selection';
import type { Partnership } from '../model/partnership';
import { onPage, printView, type View } from '../state/view';
import { PageFooter } from '../ui/PageFooter';
import { documentTitle, markingLabel } from './labels';

interface FooterProps {
  view: View;
  part: 1 | 2;
  selection: Selection | undefined;
  partnership: Partnership | undefined;
}

/** Foot of every page: what it is, its marking, and where the definitions and the statement are. */
export function Footer({ view, part, selection, partnership }: FooterProps) {
  return (
    <PageFooter
      title={documentTitle(partnership, selection)}
      marking={selection ? markingLabel(part) : 'No figures loaded'}
      links={[
        { href: printView(onPage(view, 'what-changed')), label: 'What changed' },
        { href: printView(onPage(view, 'about-the-measures')), label: 'About the measures' },
        { href: printView(onPage(view, 'accessibility')), label: 'Accessibility' },
      ]}
    />
  );
}
