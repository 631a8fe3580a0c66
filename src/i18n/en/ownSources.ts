/** A person's own tables in the atlas. */
export const ownSources = {
  title: 'Own data: {name}',
  fromFile: 'Read from the file {file}',
  theme: 'Own data',
  'reason.chosen': 'Chosen by you',
  'reason.document': 'The document’s figure stands until you decide; your own is kept beside it',
  'reason.first': 'Of your own data the one read first stands until you decide',
};
