/** Lets somebody choose files, several at once; tells nothing where none is chosen. */
export function pickFiles(take: (files: readonly File[]) => void): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.multiple = true;
  field.hidden = true;
  field.addEventListener('change', () => {
    take([...(field.files ?? [])]);
    field.remove();
  });
  field.addEventListener('cancel', () => field.remove());
  // Some browsers forget a field that is in no page.
  document.body.append(field);
  field.click();
}
