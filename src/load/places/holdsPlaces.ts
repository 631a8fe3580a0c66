import { hasPoints } from '../../core/ownPlaces/tableCoordinates';
import { readWorkbook } from '../workbook/readWorkbook';
import { placeFileKind } from './readPlaceFile';

/** Enough of a file to see what it is: of a text its first rows, of a zip the names at its end. In bytes. */
const BEGINNING = 65_536;

/** Whether a file holds places, by its first bytes, or of a zip by the names in it; a workbook has to be read to be known. */
export async function holdsPlaces(file: File): Promise<boolean> {
  const beginning = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
  const kind = placeFileKind(beginning);
  if (kind === 'zip') {
    const end = new TextDecoder('latin1').decode(await file.slice(-BEGINNING).arrayBuffer());
    return /\.shp(?![a-z.])/i.test(end) || /\.kml(?![a-z])/i.test(end);
  }
  if (kind !== undefined) return true;
  // Zero bytes: no text, or one of two bytes a letter, which is read whole before it is told.
  if (beginning.includes(0)) return false;
  const end = file.size > BEGINNING ? beginning.lastIndexOf(0x0a) : beginning.length;
  try {
    return hasPoints(await readWorkbook(file.name, beginning.subarray(0, Math.max(end, 0))));
  } catch {
    // What is no table is told when it is read whole.
    return false;
  }
}
