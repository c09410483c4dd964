export interface Tab {
  href: string;
  label: string;
  /** Shorter label for narrow screens; it must open the full one. */
  shortLabel?: string | undefined;
  current: boolean;
}

export interface TabsProps {
  /** Accessible name of the navigation. */
  label: string;
  tabs: readonly Tab[];
}

/** The sections of the dashboard as links; the present one is marked by weight and a rule. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav className="tabs wrap" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              <span className="wide-only">{tab.label}</span>
              <span className="narrow-only">{tab.shortLabel ?? tab.label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
