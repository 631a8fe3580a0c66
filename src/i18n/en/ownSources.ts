/** A person's own tables in the atlas. */
export const ownSources = {
  title: 'Own data: {name}',
  fromFile: 'Read from the file {file}',
  theme: 'Own data',
  unread: 'cannot be read: {detail}',
  noRecipe: 'is no recipe',
  silent:
    'The browser’s store does not answer; own data may not be kept. They are still on this page: save them as a project file, or close other windows of the atlas.',
  notKept:
    'The browser could not keep own data (its room is full, or it keeps nothing); they are lost when the page closes. They are still on this page: save them as a project file.',
  unreadable: 'Own data in this browser can no longer be read; they stay as they are.',
  otherWindow:
    'Another window changed these own data too; what it kept stands beside, switched off, nothing is lost.',
  otherName: '{name} (other window)',
  fromProject: '{name} (project file)',
  'reason.chosen': 'Chosen by you',
  'reason.document': 'The document’s figure stands until you decide; your own is kept beside it',
  'reason.first': 'Of your own data the one read first stands until you decide',
};
