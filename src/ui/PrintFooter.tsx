import { useEffect } from 'react';
import { noBreak } from './noBreak';

export interface PrintFooterProps {
  title: string;
  marking: string;
  /** "Demonstration data: invented figures", where that is so. */
  label?: string | undefined;
  /** The view holds exempt information: the marking then also stands, with a lock, above every sheet. */
  exempt?: boolean | undefined;
}

/**
 * Foot of every printed sheet: title, label, marking; the style sheet adds the page number. It draws nothing itself: the
 * margin boxes of the printed page take their words from three custom properties of the root element, because only there
 * can a footer repeat without ever lying on the content.
 */
export function PrintFooter({ title, marking, label = '', exempt = false }: PrintFooterProps) {
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    style.setProperty('--print-title', JSON.stringify(noBreak(title)));
    style.setProperty('--print-label', JSON.stringify(noBreak(label)));
    style.setProperty('--print-marking', JSON.stringify(noBreak(marking)));
    if (exempt) dataset['exempt'] = '';
    else delete dataset['exempt'];
  }, [title, marking, label, exempt]);
  return null;
}
