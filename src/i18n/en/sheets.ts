import type { sheets as zh } from '../zh/sheets';

export const sheets: Record<keyof typeof zh, string> = {
  open: 'Sheets',
  title: 'Plan sheets',
  intro:
    'The four maps that the plan lists and its published text lacks, and layouts of Guilin, Laibin, Liuzhou and others, all drawn from what the documents name.',
  onMap: 'Open on the map',
  plate: 'Whole plate',
  plateOf: 'Whole plate: {name}',
  openOf: 'Open on the map: {name}',
  back: 'Back to the sheets',
  previous: 'Previous sheet',
  next: 'Next sheet',
  close: 'Leave the sheet',
  named: 'Named in the layout',
  sheetOf: '{source}, {locator}',
};
