/** The project file: all that is a person's own. */
export const project = {
  opened: 'The project file “{name}” is open.',
  refused: 'The project file “{name}” could not be opened.',
  notRead: 'Parts of the project file are not known to this version of the atlas and were not read: {parts}',
  question: 'Open a project file',
  about:
    '“{name}” (saved {day}) has {sources} own tables and {stories} stories. This browser already has {own} own tables and {ownStories} stories.',
  merge: 'Add to what is here',
  mergeHint: 'Everything stays; where the same thing differs, both are kept.',
  replace: 'Replace what is here',
  replaceHint: 'All own data, recipes and stories of this browser are removed; this can be undone.',
  cancel: 'Do not open',
  tooLarge:
    'The project file is about {size} MB, over the limit of {limit} MB, and was not opened. Remove own data that are not needed where it was saved, and save it again.',
  broken:
    'The project file is cut off or broken and was not opened; nothing on this page has changed. Save or copy the file again.',
  newer:
    'The project file was saved by a newer version of the atlas (form {version}) and was not opened. Update the atlas, then open it again.',
  otherAtlas: 'The project file is of another atlas ({atlas}) and was not opened.',
  wrong:
    '“{where}” of the project file is wrong ({value}): {message}. It was not opened; nothing on this page has changed.',
};
