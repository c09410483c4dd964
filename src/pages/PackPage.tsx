import { PageHead } from '../ui/PageHead';

/** The pack builder. */
export default function PackPage() {
  return <PageHead kicker="Pack builder" heading="No panel is in the pack yet" />;
}
