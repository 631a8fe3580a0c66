import { useWords } from '../useWords';

interface NameFilterProps {
  readonly name: string;
  readonly onChoose: () => void;
}

/** A name in a row that leaves only its rows in sight. */
export function NameFilter(props: NameFilterProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="name-filter"
      title={t('evidence.onlyPlace', { name: props.name })}
      onClick={() => props.onChoose()}
    >
      {props.name}
    </button>
  );
}
