import { useLayoutEffect } from 'react';

/** Gives the page a style sheet made of text while a component stands. The security policy allows none in an element. */
export const useStyleSheet = (text: string): void => {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text]);
};
