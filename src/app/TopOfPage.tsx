import { useDeployment } from '../api/deployment';
import { listed } from '../figures/wording';
import type { Partnership } from '../model/partnership';
import { GoToPanel } from '../pages/goto/GoToPanel';
import { PackLink } from '../pages/pack/PackLink';
import { PresentLink } from '../pages/present/PresentLink';
import { routes, tabPages } from '../pages/routes';
import { usePreferences } from '../state/preferences';
import { onPage, printView, type View } from '../state/view';
import { useViewStore } from '../state/viewStore';
import { Masthead } from '../ui/Masthead';
import { Select } from '../ui/Select';
import { Tabs } from '../ui/Tabs';
import { productName } from './labels';

const parts = [
  { value: '1', label: 'Part I view' },
  { value: '2', label: 'Part II view' },
] as const;

const themes = [
  { value: 'system', label: 'Device colours' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

interface TopOfPageProps {
  view: View;
  part: 1 | 2;
  partnership: Partnership | undefined;
}

/** Masthead with the reader's menus, and the tabs. A public deployment has no Part menu: there is only Part I. */
export function TopOfPage({ view, part, partnership }: TopOfPageProps) {
  const config = useDeployment();
  const change = useViewStore((store) => store.change);
  const { theme, setTheme } = usePreferences();
  const tabs = tabPages.map((page) => ({
    href: printView(onPage(view, page)),
    label: routes[page].title,
    shortLabel: routes[page].shortTitle,
    current: page === view.page,
  }));
  return (
    <Masthead
      name={productName}
      organisations={listed(partnership?.councils.map((council) => council.name) ?? [])}
      shortOrganisations={listed(partnership?.councils.map((council) => council.shortName) ?? [])}
      tabs={<Tabs label="Sections" tabs={tabs} />}
    >
      <GoToPanel />
      {config.audience === 'members' && (
        <Select label="Part shown" look="box" icon={part === 2 ? 'lock' : 'unlock'} value={part === 2 ? '2' : '1'} options={parts} onChange={(value) => change({ part: value === '2' ? 2 : 1 })} />
      )}
      <Select label="Colours" look="box" icon="theme" value={theme} options={themes} onChange={setTheme} />
      <PresentLink />
      <PackLink />
    </Masthead>
  );
}
