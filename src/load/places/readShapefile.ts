import { systemOfWkt } from '../../core/ownPlaces/coordinateSystem';
import type { RawPlaces, RawRecord } from '../../core/ownPlaces/rawPlaces';
import type { ZipEntry } from '../workbook/zip/directory';
import type { Zip } from '../workbook/zip/Zip';
import { type DbfTable, readDbf } from './readDbf';
import { readShapes } from './readShapes';

/** The `.shp` parts of a zip; none where it is no zipped shapefile. */
export const shapeEntries = (zip: Zip): readonly ZipEntry[] =>
  [...zip.entries.values()].filter(
    ({ name }) => /\.shp$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name),
  );

async function bytesOf(zip: Zip, entry: ZipEntry): Promise<Uint8Array> {
  const whole = new Uint8Array(entry.unpackedBytes);
  let at = 0;
  for await (const piece of zip.unpack(entry)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const NO_TABLE: DbfTable = { heads: [], rows: [], encoding: 'utf-8' };

/**
 * Every layer of a zipped shapefile: geometries beside their rows, the system as its `.prj` declares it.
 * @throws UnreadableFile
 */
export async function readShapefile(file: string, zip: Zip): Promise<readonly RawPlaces[]> {
  const entries = shapeEntries(zip);
  const layers: RawPlaces[] = [];
  for (const entry of entries) {
    const stem = entry.name.replace(/\.shp$/i, '');
    const part = (ending: string) => zip.entry(`${stem}.${ending}`);
    const [dbf, prj, cpg] = [part('dbf'), part('prj'), part('cpg')];
    const geometries = readShapes(await bytesOf(zip, entry));
    const table = dbf ? readDbf(await bytesOf(zip, dbf), cpg ? await zip.text(cpg) : '') : NO_TABLE;
    const count = Math.max(geometries.length, table.rows.length);
    const records = Array.from({ length: count }, (_, at): RawRecord => {
      const geometry = geometries[at];
      const isBroken = geometry === 'broken';
      const values = table.rows[at] ?? [];
      return { row: at + 1, values, geometry: isBroken ? undefined : geometry, isBroken };
    });
    layers.push({
      file,
      sheet: entries.length > 1 ? stem.replace(/^.*\//, '') : '',
      format: 'shapefile',
      encoding: dbf ? table.encoding : undefined,
      heads: table.heads,
      records,
      system: prj ? systemOfWkt(await zip.text(prj)) : undefined,
    });
  }
  return layers;
}
