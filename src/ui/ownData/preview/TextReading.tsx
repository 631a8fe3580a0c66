import { createResource, Show } from 'solid-js';
import type { Offer } from '../../../state/imports';
import type { TableImport } from '../../../state/tableImport';
import { SelectField } from '../../controls/SelectField';
import { useWords } from '../../useWords';

const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
const SEPARATORS = { comma: ',', tab: '\t', semicolon: ';', bar: '|' } as const;
type SeparatorName = keyof typeof SEPARATORS;
/** Bytes and characters that show how an encoding reads. */
const [SAMPLE, SHOWN] = [1200, 18];

/** Which encoding and separator a text file is read by, each encoding with a sample of what it gives. */
export function TextReading(props: { readonly offer: Offer; readonly table: TableImport }) {
  const { t } = useWords();
  const [samples] = createResource(
    () => (props.offer.kind === 'file' ? props.offer.file : undefined),
    async (file) => {
      const bytes = await file.slice(0, SAMPLE).arrayBuffer();
      return ENCODINGS.map((encoding) =>
        [
          ...new TextDecoder(encoding)
            .decode(bytes)
            .replace(/[\t\n\r -~]+/g, ' ')
            .trim(),
        ]
          .slice(0, SHOWN)
          .join(''),
      );
    },
  );
  const book = () => props.table.workbook();
  const separator = () =>
    (Object.keys(SEPARATORS) as SeparatorName[]).find((name) => SEPARATORS[name] === book()?.separator);
  return (
    <Show when={props.offer.kind === 'file' && book()?.encoding !== undefined}>
      <details class="text-reading">
        <summary>{t('importing.textFile')}</summary>
        <SelectField
          label={t('importing.encoding')}
          options={ENCODINGS.map((value, at) => ({
            value,
            label: t('signs.labelled', {
              label: t(`importing.encoding.${value}`),
              text: samples()?.[at] ?? '',
            }),
          }))}
          value={book()?.encoding ?? 'utf-8'}
          onChange={(encoding) => props.table.reread({ encoding })}
        />
        <Show when={book()?.format === 'text'}>
          <SelectField
            label={t('importing.separator')}
            options={(Object.keys(SEPARATORS) as SeparatorName[]).map((value) => ({
              value,
              label: t(`importing.separator.${value}`),
            }))}
            value={separator() ?? 'comma'}
            onChange={(name) => props.table.reread({ separator: SEPARATORS[name] })}
          />
        </Show>
      </details>
    </Show>
  );
}
