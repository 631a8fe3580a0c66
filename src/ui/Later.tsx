import { type JSX, Suspense } from 'solid-js';
import { Guarded } from './Guarded';

interface LaterProps {
  /** Components that `lazy()` loads when they are first shown. */
  readonly children: JSX.Element;
  /** What stands here until they are loaded; nothing without it. */
  readonly waiting?: JSX.Element;
}

/** A part of the page that is loaded on its own. Where it fails, the rest keeps working. */
export function Later(props: LaterProps) {
  return (
    <Guarded>
      <Suspense fallback={props.waiting}>{props.children}</Suspense>
    </Guarded>
  );
}
