import type { about as zh } from '../zh/about';

export const about: Record<keyof typeof zh, string> = {
  version: 'Version',
  dataDate: 'Data as of',
  dataDateIs: 'the newest source document is of {date}; period and source of each figure stand beside it',
  errors: 'Errors',
  contact:
    'Tell whoever gave you this atlas, and send the link of the view along; document and place stand beside each figure, to be looked up first.',
  licence: 'Licence',
  licenceIs:
    'The program is released under the MIT licence; the figures are those of their source documents. The licences of the software in it follow.',
  licences: 'Software that ships with the atlas, and its licences',
  licencesMissing: 'The file licences.txt could not be read.',
  again: 'Try again',
};
