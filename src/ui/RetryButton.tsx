import { Button } from './Button';
import { Icon } from './Icon';

export interface RetryButtonProps {
  onRetry: () => void;
  /** What is loaded again, for those who hear the button alone. */
  subject?: string | undefined;
}

/** "Try again". */
export function RetryButton({ onRetry, subject }: RetryButtonProps) {
  return (
    <Button onClick={onRetry}>
      <Icon name="retry" />
      Try again
      {subject !== undefined && <span className="visually-hidden">: {subject}</span>}
    </Button>
  );
}
