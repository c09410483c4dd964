import href from '../../present/present.css?url';

/** The presentation's own style sheet, fetched with it: no page before it waits for a byte of it. */
export function Styles() {
  return <link rel="stylesheet" href={href} precedence="presentation" />;
}
