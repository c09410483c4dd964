import { useState } from 'react';
import { TextField, type TextFieldProps } from '../../ui/TextField';

interface DraftFieldProps extends Pick<TextFieldProps, 'label' | 'type' | 'inputMode' | 'maxLength' | 'placeholder'> {
  /** What the plan holds, as text. */
  kept: string;
  isValid: (typed: string) => boolean;
  /** Told of every text that can be used. */
  onKeep: (typed: string) => void;
  /** Said where the text cannot be used, once the field is left. */
  wrong: string;
  /** Told whether the text as it stands can be used. */
  onValid: (isValid: boolean) => void;
}

/** A field whose text may be wrong for a while: it stays as typed, and the plan keeps the last that was right. */
export function DraftField({ kept, isValid, onKeep, wrong, onValid, ...field }: DraftFieldProps) {
  const [draft, setDraft] = useState<{ typed: string; isLeft: boolean } | null>(null);
  const isWrong = draft !== null && !isValid(draft.typed);
  const type = (typed: string): void => {
    setDraft({ typed, isLeft: false });
    onValid(isValid(typed));
    if (isValid(typed)) onKeep(typed);
  };
  const leave = (): void => setDraft(isWrong ? { typed: draft.typed, isLeft: true } : null);
  return <TextField {...field} value={draft?.typed ?? kept} error={isWrong && draft.isLeft ? wrong : ''} onChange={type} onLeave={leave} />;
}
