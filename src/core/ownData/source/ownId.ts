/** Begins the id of every own source and of every indicator that one brings; no bundled source or indicator may have it. */
export const OWN_DATA_MARK = 'own-';

/** The heading of the indicators that own data bring. */
export const OWN_THEME = 'own-data';

/** Whether a source or an indicator is a person's own. */
export const isOwnData = (id: string): boolean => id.startsWith(OWN_DATA_MARK);
