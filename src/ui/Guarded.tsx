import { ErrorBoundary, type JSX, onMount } from 'solid-js';
import { messageOf } from '../core/problem';
import { useAtlas } from '../state/context';

const BROKEN = {
  zh: '页面的一部分出错，其余照常可用。',
  en: 'A part of the page failed; the rest keeps working.',
};

/** Keeps a failing part from taking the page with it: the part goes, a notice says why. */
export function Guarded(props: { readonly children: JSX.Element }) {
  return <ErrorBoundary fallback={(error) => <Failure error={error} />}>{props.children}</ErrorBoundary>;
}

function Failure(props: { readonly error: unknown }) {
  const { notices } = useAtlas();
  onMount(() => {
    const message = messageOf(props.error);
    notices.add({ id: 'part', kind: 'error', text: BROKEN, details: [{ zh: message, en: message }] });
  });
  return null;
}
