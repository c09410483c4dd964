import { emptyView, printView } from '../state/view';
import { PageHead } from '../ui/PageHead';

/** For an address with no page behind it. */
export default function NotFoundPage() {
  return (
    <>
      <PageHead kicker="Page not found" heading="There is no page at this address" standfirst={[{ text: 'The link may be old or mistyped. Nothing has been lost.' }]} />
      <p className="page-text">
        <a href={printView(emptyView)}>Go to the Overview</a>
      </p>
    </>
  );
}
