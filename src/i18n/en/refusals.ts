import type { refusals as zh } from '../zh/refusals';

export const refusals: Record<keyof typeof zh, string> = {
  empty: 'The file is empty: it holds not one byte. Export or save it again.',
  noCells: 'The file opens, but no cell in it holds anything. Check that the data were saved in this file.',
  fileTooLarge:
    'The file has {size} MB; the limit is {limit} MB. Split it, save it with only the sheets that you need, or save it as CSV or Parquet.',
  tooManyRows:
    '“{sheet}” has {count} rows; the limit is {limit}. Split the file by year or region, or sum the rows up first: let the engine of your institution (PostGIS, GeoServer, SuperMap iServer, DuckDB) count points by county and write a CSV keyed by adcode.',
  tooManyCells:
    'Spread out, the file has more than {limit} cells; most likely something was left far off. Copy the data to a new workbook, or split the file.',
  beyondSheet:
    '“{sheet}” goes beyond the {rows} rows and {columns} columns of a sheet; most likely line ends or separators are wrong. Check it and save it again, or split it.',
  tooManySheets: 'The file has {count} sheets; the limit is {limit}. Split it.',
  unpacksTooFar:
    'Unpacked, the file has {size} MB; the limit is {limit} MB, so it was not unpacked. Split it, or save it as CSV.',
  ratioTooHigh:
    'Its part “{part}” is packed about {ratio} times; the limit is {limit}, so it was not unpacked. If the table is your own, open it in Excel or WPS and save it again.',
  unpacksBeyondDeclared:
    'Its part “{part}” unpacks beyond the {size} bytes that it declares, so reading stopped. The file is damaged or was altered; open it in Excel or WPS and save it again.',
  doublePart:
    'The package has two parts named “{part}”, and which is meant cannot be told. Open it in Excel or WPS and save it again.',
  packing: 'Its part “{part}” is packed in an unusual way. Open it in Excel or WPS and save it as XLSX.',
  encrypted: 'The file needs a password to open. Take the password off in Excel or WPS, save, and try again.',
  cutOff:
    'The file is not whole: its end is missing. Download or copy it again, or open it in Excel or WPS and save it.',
  damaged:
    'The file is damaged: “{part}” cannot be read. Open it in Excel or WPS, check it, and save it again.',
  documentType:
    'Its part “{part}” has a document type definition (DTD), which table files never need; it was not read, to be safe. Open it in Excel or WPS and save it again.',
  pdf: 'This is a PDF, not a table. Use the table that it was made from, or copy its table to Excel or WPS first.',
  picture: 'This is a picture, not a table. Use the table that it was made from.',
  document:
    'This is a text document (Word, WPS Writer), not a table. Copy its table to Excel or WPS and save that, or paste it here.',
  slides:
    'This is a presentation, not a table. Copy its table to Excel or WPS and save that, or paste it here.',
  archive: 'This is an archive. Unpack it first, then bring the table files in it.',
  database: 'This is a database file, not a table. Export it as CSV or XLSX first.',
  xlsb: 'This is a binary workbook (XLSB). Save it as XLSX in Excel or WPS.',
  numbers: 'This is a Numbers sheet. Export it from Numbers as XLSX or CSV.',
  htmlWithoutTable:
    'This is a web page without a table, as systems give when an export fails. Export again, or open it to see what it says.',
  htmlFrames:
    'This is a web page in several files; its tables stand in the folder beside it. Open it in Excel or WPS and save it as XLSX.',
  xmlWithoutTable: 'This is XML, but no XML Spreadsheet 2003 or ODS. Save it as XLSX in Excel or WPS.',
  json: 'This is JSON, not a table. Turn it into CSV or XLSX first.',
  parquet:
    'This Parquet file cannot be read: {reason}. Save it again with the tool that wrote it, or export CSV.',
  outOfMemory: 'Memory ran out while the file was read. Split it, or save it as CSV.',
  noWorker:
    'This browser allows no background thread, so table files cannot be read. Use a current Chrome, Edge or Firefox.',
  unopened: 'The file cannot be opened: {reason}. Check its path, and that no other program holds it.',
  unexpected:
    'The program failed at this file and read nothing of it. Save it as XLSX in Excel or WPS and try again, and send the file to who maintains the atlas.',
  unknown:
    'This kind of file is not known here. XLSX, XLS, ET, ODS, CSV, TSV, TXT and Parquet can be read; save it as one of them in Excel or WPS.',
};
