import { ErrorBoundary, type JSX, onCleanup, onMount } from 'solid-js';
import { useAtlas } from '../state/context';
import { Icon } from './controls/Icon';
import { useWords } from './useWords';

interface GuardedProps {
  /** What the part is called: where it fails, a button of that name tries again. */
  readonly name?: string | undefined;
  /** Stands in for the part that failed, in place of that button. */
  readonly failed?: JSX.Element;
  /** True for a part that shows nothing of its own: nothing stands in its place. */
  readonly quiet?: boolean | undefined;
  readonly children: JSX.Element;
}

/** Keeps a failing part from taking the page with it: a notice says why, and the part can be tried again. */
export function Guarded(props: GuardedProps) {
  return (
    <ErrorBoundary
      fallback={(error, again) => (
        <Failure error={error} again={again}>
          {props.failed ?? (props.quiet ? undefined : <Again name={props.name} onClick={again} />)}
        </Failure>
      )}
    >
      {props.children}
    </ErrorBoundary>
  );
}

interface FailureProps {
  readonly error: unknown;
  readonly again: () => void;
  readonly children: JSX.Element;
}

function Failure(props: FailureProps) {
  const { failedParts } = useAtlas();
  onMount(() => onCleanup(failedParts.add(props.error, props.again)));
  return <>{props.children}</>;
}

function Again(props: { readonly name: string | undefined; readonly onClick: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="failed-part"
      title={props.name && t('faults.tryPart', { part: props.name })}
      onClick={() => props.onClick()}
    >
      <Icon name="warning" size={14} />
      {props.name ?? t('faults.partHere')}
    </button>
  );
}
