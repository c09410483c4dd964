import { StyleSheet } from '../ui/StyleSheet';
import styles from './pack/builder.css?url';
import { PackBuilder } from './pack/PackBuilder';
import { PackSubjects } from './pack/PackSubjects';
import type { PageProps } from './page';

/** The pack builder: panels chosen and put in order for the committee, to leave as one file. */
export default function PackPage({ partnership, selection: shown }: PageProps) {
  return (
    <>
      <StyleSheet href={styles} />
      <PackSubjects selection={shown}>
        {(selection) => <PackBuilder committee={partnership.data.committee} selection={selection} mayBePartTwo={shown.audience === 'members'} />}
      </PackSubjects>
    </>
  );
}
