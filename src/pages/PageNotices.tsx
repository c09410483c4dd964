import { problemAdvice, problemCause, type ApiProblem } from '../api/problem';
import { useHeldSubjects } from '../api/SubjectsProvider';
import { Notice } from '../ui/Notice';
import { RetryButton } from '../ui/RetryButton';

interface ProblemNoticeProps {
  strong: string;
  problem: ApiProblem;
  /** What "Try again" loads. */
  subject: string;
  onRetry: () => void;
}

function ProblemNotice({ strong, problem, subject, onRetry }: ProblemNoticeProps) {
  const text = [problemCause(problem), problemAdvice(problem)].filter((part) => part !== '').join(' ');
  return <Notice icon="info" strong={strong} text={text} reference={`Reference ${problem.reference}`} action={<RetryButton onRetry={onRetry} subject={subject} />} />;
}

interface PageNoticesProps {
  /** The latest list of periods could not be had, and an earlier one is used. */
  problem: ApiProblem | null;
  onRetry: () => void;
}

/** What is wrong with the two subjects that have no panel of their own: the list of periods, and the officers' explanations. */
export function PageNotices({ problem, onRetry }: PageNoticesProps) {
  const { held, retry } = useHeldSubjects();
  const { answer, problem: unexplained = null } = held.get('explanations') ?? {};
  const missing = answer === undefined ? 'The officers’ explanations could not be loaded.' : 'The latest explanations could not be loaded; those received before are shown.';
  return (
    <>
      {problem && <ProblemNotice strong="The latest list of periods could not be loaded; the one received before is used." problem={problem} subject="the list of periods" onRetry={onRetry} />}
      {unexplained && <ProblemNotice strong={missing} problem={unexplained} subject="the explanations" onRetry={() => retry(['explanations'])} />}
    </>
  );
}
