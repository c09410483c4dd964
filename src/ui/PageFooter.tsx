import { noBreak } from './noBreak';

export interface PageFooterProps {
  /** "Shared ICT Service performance dashboard, April to November 2023". */
  title: string;
  /** "Part I: public". */
  marking: string;
  links: readonly { href: string; label: string }[];
}

/** Last line of every page: what it is, its marking, where the definitions are. */
export function PageFooter({ title, marking, links }: PageFooterProps) {
  return (
    <footer className="page-footer wrap">
      <div>
        <span>{noBreak(title)}</span>
        <span>{noBreak(marking)}</span>
        <nav aria-label="About the dashboard">
          {links.map((link) => (
            <a key={link.href} href={link.href}>
              {link.label}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  );
}
