/** Begins the id of every own source and of every indicator that one brings; no bundled source or indicator may have it. */
export const OWN_DATA_MARK = 'own-';
