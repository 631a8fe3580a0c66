import type { RawPlaces } from '../../core/ownPlaces/rawPlaces';
import { markedKind } from '../workbook/fileKind';
import { checkFileSize } from '../workbook/limits';
import { decodeText } from '../workbook/text/decodeText';
import { UnreadableFile } from '../workbook/unreadableFile';
import { Zip } from '../workbook/zip/Zip';
import { beginsAsGeoJson, readGeoJson } from './readGeoJson';
import { readPlacemarks } from './readPlacemarks';
import { readShapefile, shapeEntries } from './readShapefile';

/** Enough of a file to tell what it is, in bytes. */
const BEGINNING = 4096;

type PlaceFile = 'geojson' | 'kml' | 'gpx' | 'zip';

/** Which file of places the first bytes may be; a zip may be anything. */
export function placeFileKind(beginning: Uint8Array): PlaceFile | undefined {
  const marked = markedKind(beginning);
  if (marked === 'zip') return 'zip';
  if (marked !== undefined) return undefined;
  const text = new TextDecoder('utf-8').decode(beginning.subarray(0, BEGINNING));
  if (beginsAsGeoJson(text)) return 'geojson';
  const root = /<(?!\?|!)(?:\w+:)?(\w+)/.exec(text)?.[1]?.toLowerCase();
  if (!/^\uFEFF?\s*</.test(text)) return undefined;
  return root === 'kml' || root === 'gpx' ? root : undefined;
}

async function readZipped(file: string, bytes: Uint8Array): Promise<readonly RawPlaces[] | undefined> {
  const zip = new Zip(bytes);
  if (shapeEntries(zip).length > 0) return readShapefile(file, zip);
  const kml = [...zip.entries.values()].find(({ name }) => /\.kml$/i.test(name));
  return kml && [readPlacemarks(file, await zip.text(kml), 'kml', 'utf-8')];
}

/**
 * Reads a file of places that is no table: GeoJSON, KML, KMZ, GPX or a zipped shapefile, told by its content.
 * @returns its layers, or undefined where it is none of these
 * @throws UnreadableFile
 */
export async function readPlaceFile(
  file: string,
  bytes: Uint8Array,
): Promise<readonly RawPlaces[] | undefined> {
  const kind = placeFileKind(bytes.subarray(0, BEGINNING));
  if (!kind) return undefined;
  checkFileSize(bytes.length);
  try {
    if (kind === 'zip') return await readZipped(file, bytes);
    const { text, encoding } = decodeText(bytes);
    if (kind === 'geojson') return [readGeoJson(file, text, encoding)];
    return [readPlacemarks(file, text, kind, encoding)];
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('damaged', { part: file }, { cause: error });
  }
}
