import { useCallback, useMemo, useState } from 'react';
import { download } from '../../exports/download';
import { packFileName } from '../../exports/fileName';
import { unwatched } from '../../exports/pack/job';
import type { Offer } from '../../present/ScreenSlide';
import { announce } from '../../ui/announce';
import type { Loaded } from './loadDecks';

const usual = 'Save for the meeting';

/** Offers the part shown as one file that presents itself without a network. Its label says what became of it. */
export const useMeetingFile = (packs: Loaded['packs']): Offer => {
  const [label, setLabel] = useState(usual);
  const take = useCallback(
    (part: 'I' | 'II'): void => {
      const say = (words: string): void => {
        setLabel(words);
        announce(words);
      };
      const save = async (): Promise<void> => {
        const pack = packs[part];
        if (pack === undefined) return;
        say('Making the meeting file');
        const { meetingBlob } = await import('../../exports/meeting/meetingBlob');
        const name = packFileName(pack, 'html', 'meeting');
        download(await meetingBlob(pack, unwatched), name);
        say(`Saved: ${name}`);
      };
      save().catch(() => say('The meeting file could not be made. Try again'));
    },
    [packs],
  );
  return useMemo(() => ({ label, take }), [label, take]);
};
