import type { refusals as zh } from '../zh/refusals';

export const refusals: Record<keyof typeof zh, string> = {
  empty: 'The file is empty: it holds not one byte. Export or save it again.',
  noCells: 'The file opens, but no cell in it holds anything. Check that the data were saved in this file.',
  fileTooLarge:
    'The file has {size} MB; the limit is {limit} MB. Split it, or save it with only the sheets that you need.',
  tooManyRows:
    '“{sheet}” has {count} rows; the limit is {limit}. Split the file by year or region, or sum the rows up first.',
  unknown:
    'This kind of file is not known here. XLSX, XLS, ET, ODS, CSV, TSV, TXT and Parquet can be read; save it as one of them in Excel or WPS.',
};
