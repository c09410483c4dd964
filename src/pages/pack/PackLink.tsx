import { plural } from '../../figures/format';
import { usePack } from '../../state/packStore';
import { onPage, printView } from '../../state/view';
import { useViewStore } from '../../state/viewStore';
import { Icon } from '../../ui/Icon';
import './pack.css';

/** Way to the pack builder in the masthead, with the number of panels chosen. */
export function PackLink() {
  const count = usePack((store) => store.plan.panels.length);
  const href = useViewStore((store) => printView(onPage(store.view, 'pack')));
  const isCurrent = useViewStore((store) => store.view.page === 'pack');
  return (
    <a className={count === 0 ? 'pack-link' : 'pack-link is-filled'} href={href} aria-current={isCurrent ? 'page' : undefined}>
      <Icon name="pack" />
      <span className="pack-link-word">Pack</span>
      {count > 0 && (
        <b>
          {count}
          <span className="visually-hidden"> {plural(count, 'panel')}</span>
        </b>
      )}
    </a>
  );
}
