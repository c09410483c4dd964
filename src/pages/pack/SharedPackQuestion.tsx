import { usePack } from '../../state/packStore';
import { Button } from '../../ui/Button';
import { noBreak } from '../../ui/noBreak';
import { pageHeadingId } from '../../ui/PageHead';
import { planWords } from './packWords';
import type { SharedPack } from './useSharedPack';

/** The question goes away with its buttons; what it was about is said by the heading. */
const answer = (choose: () => void) => (): void => {
  choose();
  document.getElementById(pageHeadingId)?.focus({ preventScroll: true });
};

/** Which pack to keep: the one of the link that was opened, or the one of this device. */
export function SharedPackQuestion({ shared: { offered, accept, refuse } }: { shared: SharedPack }) {
  const own = usePack((store) => store.plan);
  return (
    <section className="pack-question" aria-labelledby="pack-question">
      <h2 id="pack-question">The link you opened holds another pack than this device. Which one do you want?</h2>
      <dl>
        <dt>The link’s</dt>
        <dd>{noBreak(planWords(offered))}</dd>
        <dt>This device’s</dt>
        <dd>{noBreak(planWords(own))}</dd>
      </dl>
      <p className="pack-question-buttons">
        <Button onClick={answer(accept)}>Use the link’s pack</Button>
        <Button onClick={answer(refuse)}>Keep this device’s pack</Button>
      </p>
    </section>
  );
}
