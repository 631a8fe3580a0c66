/** Begins the id of a story that the link itself carries. */
export const PACKED_MARK = '~';
/** Begins the id of a story that was made in this browser. */
export const OWN_MARK = 'own-';

/** Whether a story's id is a packed story. */
export const isPackedStory = (id: string): boolean => id.startsWith(PACKED_MARK);

/** Whether a story's id is one that a browser gives; only that browser knows whether it has the story. */
export const isOwnStory = (id: string): boolean => id.startsWith(OWN_MARK);
