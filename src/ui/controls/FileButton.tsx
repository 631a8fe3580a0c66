import { createUniqueId } from 'solid-js';

interface FileButtonProps {
  readonly label: string;
  /** Endings, as a file field names them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets somebody choose a file. */
export function FileButton(props: FileButtonProps) {
  const id = createUniqueId();
  return (
    <span class="file-field">
      <input
        id={id}
        class="visually-hidden"
        type="file"
        accept={props.accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) props.onFile(file);
        }}
      />
      <label for={id} class="button">
        {props.label}
      </label>
    </span>
  );
}
