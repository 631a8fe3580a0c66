import { useWords } from '../useWords';

/** How many rows are left, and of how many. */
export function Count(props: { readonly count: number; readonly total: number }) {
  const { t } = useWords();
  return (
    <p class="data-count" role="status">
      {props.count === 0
        ? t('evidence.nothing')
        : props.count === props.total
          ? t('evidence.shown', { count: props.total })
          : t('evidence.shownOf', { count: props.count, total: props.total })}
    </p>
  );
}
