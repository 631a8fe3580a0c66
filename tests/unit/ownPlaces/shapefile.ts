import iconv from 'iconv-lite';
import JSZip from 'jszip';

type Ring = readonly (readonly [number, number])[];

/** A `.shp` of polygons, each of rings as given, or of points. */
export function shpBytes(shapes: readonly (readonly Ring[] | readonly [number, number])[]): Buffer {
  const isPoint = (shape: readonly Ring[] | readonly [number, number]): shape is readonly [number, number] =>
    typeof shape[0] === 'number';
  const records = shapes.map((shape, index) => {
    const body = isPoint(shape) ? pointBody(shape) : polygonBody(shape);
    const head = Buffer.alloc(8);
    head.writeInt32BE(index + 1, 0);
    head.writeInt32BE(body.length / 2, 4);
    return Buffer.concat([head, body]);
  });
  const all = Buffer.concat(records);
  const head = Buffer.alloc(100);
  head.writeInt32BE(9994, 0);
  head.writeInt32BE((100 + all.length) / 2, 24);
  head.writeInt32LE(1000, 28);
  const [first] = shapes;
  head.writeInt32LE(first && isPoint(first) ? 1 : 5, 32);
  return Buffer.concat([head, all]);
}

function pointBody([x, y]: readonly [number, number]): Buffer {
  const body = Buffer.alloc(20);
  body.writeInt32LE(1, 0);
  body.writeDoubleLE(x, 4);
  body.writeDoubleLE(y, 12);
  return body;
}

function polygonBody(rings: readonly Ring[]): Buffer {
  const points = rings.flat();
  const body = Buffer.alloc(44 + 4 * rings.length + 16 * points.length);
  body.writeInt32LE(5, 0);
  body.writeInt32LE(rings.length, 36);
  body.writeInt32LE(points.length, 40);
  let start = 0;
  rings.forEach((ring, part) => {
    body.writeInt32LE(start, 44 + 4 * part);
    start += ring.length;
  });
  points.forEach(([x, y], at) => {
    body.writeDoubleLE(x, 44 + 4 * rings.length + 16 * at);
    body.writeDoubleLE(y, 52 + 4 * rings.length + 16 * at);
  });
  return body;
}

/** A `.dbf` of text columns of 40 bytes. */
export function dbfBytes(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  encoding: string,
): Buffer {
  const length = 40;
  const head = Buffer.alloc(32 + 32 * heads.length + 1);
  head[0] = 3;
  head.writeUInt32LE(rows.length, 4);
  head.writeUInt16LE(head.length, 8);
  head.writeUInt16LE(1 + length * heads.length, 10);
  heads.forEach((name, column) => {
    iconv.encode(name, encoding).copy(head, 32 + 32 * column, 0, 10);
    head[32 + 32 * column + 11] = 0x43;
    head[32 + 32 * column + 16] = length;
  });
  head[head.length - 1] = 0x0d;
  const body = rows.map((row) => {
    const line = Buffer.alloc(1 + length * heads.length, 0x20);
    row.forEach((cell, column) => {
      iconv.encode(cell, encoding).copy(line, 1 + length * column, 0, length);
    });
    return line;
  });
  return Buffer.concat([head, ...body]);
}

export async function zipOf(parts: Readonly<Record<string, Buffer | string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** CGCS2000, three degrees a zone, about 108°, with the zone in front. */
export const GAUSS_KRUGER_PRJ =
  'PROJCS["CGCS2000_3_Degree_GK_Zone_36",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",36500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",108.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
