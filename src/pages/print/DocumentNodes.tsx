import { useLayoutEffect, useRef } from 'react';
import { nodeOf } from '../../exports/document/intoPage';
import type { Part } from '../../exports/part';

/** A link within the document. Its address stays for the PDF; here it would be an address of the dashboard. */
const follow = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (link === null) return;
  event.preventDefault();
  const section = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  section?.scrollIntoView();
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
};

/** A document as nodes of the page, the same elements that are written into a file. */
export function DocumentNodes({ sections }: { sections: readonly Part[] }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const holder = place.current;
    holder?.replaceChildren(...sections.map((section) => nodeOf(section)));
    holder?.addEventListener('click', follow);
    return () => holder?.removeEventListener('click', follow);
  }, [sections]);
  return <div className="pack" ref={place} />;
}
