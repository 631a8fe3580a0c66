import { ErrorBoundary, type JSX, onMount } from 'solid-js';
import { messageOf } from '../core/problem';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { asIs } from '../i18n/language';
import { useAtlas } from '../state/context';

/** Keeps a failing part from taking the page with it: the part goes, a notice says why. */
export function Guarded(props: { readonly children: JSX.Element }) {
  return <ErrorBoundary fallback={(error) => <Failure error={error} />}>{props.children}</ErrorBoundary>;
}

function Failure(props: { readonly error: unknown }) {
  const { notices } = useAtlas();
  onMount(() => {
    const message = messageOf(props.error);
    notices.add({
      id: 'part',
      kind: 'error',
      text: inBothLanguages('notices.part'),
      details: [asIs(message)],
    });
  });
  return null;
}
