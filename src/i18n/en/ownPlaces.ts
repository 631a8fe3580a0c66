import type { zh } from '../zh';

/** Points and shapes of a person's own. */
export const ownPlaces: Record<keyof typeof zh.ownPlaces, string> = {
  understood:
    '{records} records: {used} used, {aside} set aside; they give {points} points and {shapes} shapes.',
  nothing: '{records} records, none of which can be placed on the map; all are set aside.',
  'aside.no-coordinates': 'has no coordinates',
  'aside.not-coordinates': 'what stands for coordinates is none',
  'aside.out-of-range': 'lies outside China, also with longitude and latitude exchanged',
  'aside.broken': 'is damaged: its geometry cannot be read',
  'aside.line': 'is a line (route, track); own places are points and shapes',
  'aside.no-land': 'encloses no area',
  'aside.unknown-system':
    'is in a coordinate system that is not known here; convert to CGCS2000 degrees or Gauss–Krüger first',
  'aside.too-many': 'is beyond the limit of points drawn one by one',
  'mended.swapped': 'longitude and latitude were exchanged, and are put right',
  'mended.crossing': 'the border crosses itself; the land that it encloses was taken',
  'mended.winding': 'the ring turned the wrong way, and is turned',
  'mended.open': 'the ring was open, and is closed',
  'mended.height': 'heights were left out',
  'mended.several': 'one record has several points, each is taken',
  'mended.old-datum': "Xi'an 80 or Beijing 54, taken as CGCS2000; may be off by some 100 m",
  'datum.wgs84': 'WGS-84 / CGCS2000',
  'datum.gcj02': 'GCJ-02 (Amap, Tencent)',
  'datum.bd09': 'BD-09 (Baidu)',
  datumAsked: '{count} records state no datum: {datum} is proposed.',
};
