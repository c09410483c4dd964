import { RetryButton } from './RetryButton';

export interface ErrorScreenProps {
  title: string;
  text: string;
  /** What to quote to the service desk. */
  reference?: string | undefined;
  /** Given where trying again may help. */
  onRetry?: (() => void) | undefined;
}

/** In place of the page when nothing of it can be shown. */
export function ErrorScreen({ title, text, reference, onRetry }: ErrorScreenProps) {
  return (
    <section className="error-screen" role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      {reference !== undefined && <p className="error-reference">Reference {reference}</p>}
      {onRetry !== undefined && <RetryButton onRetry={onRetry} />}
    </section>
  );
}
