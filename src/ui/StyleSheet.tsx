export interface StyleSheetProps {
  /** Its address; empty where styles are not built, as in unit tests: nothing is then fetched. */
  href: string;
}

/** The style sheet of one page, fetched with it: no other page waits for a byte of it, and this one is not drawn before it. */
export function StyleSheet({ href }: StyleSheetProps) {
  return href === '' ? null : <link rel="stylesheet" href={href} precedence="page" />;
}
