import { type JSX, onCleanup, onMount, Suspense } from 'solid-js';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { asIs } from '../i18n/language';
import { useAtlas } from '../state/context';
import { Guarded } from './Guarded';

interface LaterProps {
  /** Components of `lateComponent()`, whose code is fetched when they are first shown. */
  readonly children: JSX.Element;
  /** What stands here until they are loaded; nothing without it. */
  readonly waiting?: JSX.Element;
  /** What the part is called: where it fails, a button of that name tries again. */
  readonly name?: string | undefined;
  /** Stands in for the part where it fails, in place of that button. */
  readonly failed?: JSX.Element;
  /** True for a part that shows nothing of its own: where it fails, nothing stands in its place. */
  readonly quiet?: boolean | undefined;
}

/** A part of the page that is loaded on its own. Where it fails, the rest keeps working and the part can be tried again. */
export function Later(props: LaterProps) {
  return (
    <Guarded name={props.name} failed={props.failed} quiet={props.quiet}>
      <Suspense fallback={<Waited {...props} />}>{props.children}</Suspense>
    </Guarded>
  );
}

function Waited(props: LaterProps) {
  const { waitFor } = useAtlas();
  onMount(() => {
    if (!props.quiet)
      onCleanup(
        waitFor(
          `part-${props.name ?? ''}`,
          props.name ? asIs(props.name) : inBothLanguages('faults.file.part'),
        ),
      );
  });
  return <>{props.waiting}</>;
}
