import type { ReactNode } from 'react';

export interface MastheadProps {
  /** Name of the product. */
  name: string;
  /** "Stevenage Borough Council and East Herts District Council". */
  organisations: string;
  /** The same in few words, for narrow screens. */
  shortOrganisations: string;
  /** Menus and buttons at the right. */
  children?: ReactNode;
  /** The tabs. */
  tabs?: ReactNode;
}

/** Top of every page: rule, name, who it is about, tools, tabs. */
export function Masthead({ name, organisations, shortOrganisations, children, tabs }: MastheadProps) {
  return (
    <header className="masthead">
      <div className="wrap">
        <div className="masthead-line">
          <div>
            <div className="masthead-name">{name}</div>
            <div className="masthead-organisations">
              <span className="organisations-long">{organisations}</span>
              <span className="organisations-short">{shortOrganisations}</span>
            </div>
          </div>
          <div className="masthead-tools">{children}</div>
        </div>
      </div>
      {tabs}
    </header>
  );
}
