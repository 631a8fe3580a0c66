import type { Position as Corner, Geometry } from 'geojson';
import type { RawPlaces, RawRecord } from '../../core/ownPlaces/rawPlaces';
import { attribute } from '../workbook/xml/attribute';
import { XmlParser } from '../workbook/xml/XmlParser';

/** Tags of KML that hold one text about their placemark. */
const PLAIN = new Set(['name', 'description', 'address', 'phoneNumber', 'styleUrl']);
const OF_WAYPOINT = new Set(['name', 'desc', 'cmt', 'sym', 'type', 'ele', 'time', 'src']);

/** Heads and the records under them, as they come. */
class Records {
  readonly heads: string[] = [];
  readonly records: RawRecord[] = [];
  private readonly columns = new Map<string, number>();

  add(values: ReadonlyMap<string, string>, geometry: Geometry | undefined, isBroken: boolean): void {
    const cells: (string | null)[] = [];
    for (const [name, value] of values) {
      let column = this.columns.get(name);
      if (column === undefined) {
        column = this.heads.push(name) - 1;
        this.columns.set(name, column);
      }
      cells[column] = value.trim();
    }
    const whole = Array.from({ length: this.heads.length }, (_, column) => cells[column] ?? null);
    this.records.push({ row: this.records.length + 1, values: whole, geometry, isBroken });
  }
}

/** `108.3,22.8,0 108.4,22.9` */
const tuples = (text: string): Corner[] =>
  text
    .trim()
    .split(/\s+/)
    .filter((tuple) => tuple !== '')
    .map((tuple) => tuple.split(',').map(Number));

const isWhole = (corners: readonly Corner[]) =>
  corners.length > 0 && corners.every((corner) => corner.length >= 2 && corner.every(Number.isFinite));

/** Reads the placemarks of a KML text while it is parsed. */
class KmlReader {
  readonly found = new Records();
  private values: Map<string, string> | undefined;
  private geometries: Geometry[] = [];
  private isBroken = false;
  private rings: Corner[][] = [];
  private text = '';
  private field = '';
  private readonly path: string[] = [];

  open(name: string, attributes: string): void {
    this.path.push(name);
    this.text = '';
    if (name === 'Placemark') {
      this.values = new Map();
      this.geometries = [];
      this.isBroken = false;
    } else if (name === 'Polygon') this.rings = [];
    else if (name === 'Data' || name === 'SimpleData') this.field = attribute(attributes, 'name') ?? '';
  }

  addText(text: string): void {
    this.text += text;
  }

  close(name: string): void {
    this.path.pop();
    const { values } = this;
    if (!values) return;
    if (name === 'Placemark') {
      this.finish(values);
      return;
    }
    if (name === 'coordinates') this.corners();
    else if (name === 'Polygon') {
      if (this.rings.length > 0) this.geometries.push({ type: 'Polygon', coordinates: this.rings });
      this.rings = [];
    } else if (name === 'SimpleData' || (name === 'value' && this.path.at(-1) === 'Data')) {
      values.set(this.field, this.text);
    } else if (PLAIN.has(name) && this.path.at(-1) === 'Placemark') values.set(name, this.text);
  }

  private corners(): void {
    const corners = tuples(this.text);
    const parent = this.path.at(-1);
    if (!isWhole(corners)) {
      this.isBroken = true;
      return;
    }
    const [first] = corners;
    if (parent === 'Point' && first) this.geometries.push({ type: 'Point', coordinates: first });
    else if (parent === 'LinearRing' && this.path.includes('Polygon')) this.rings.push(corners);
    else this.geometries.push({ type: 'LineString', coordinates: corners });
  }

  private finish(values: Map<string, string>): void {
    const [only] = this.geometries;
    const whole: Geometry | undefined = this.geometries.length > 1 ? joined(this.geometries) : only;
    this.found.add(values, whole, this.isBroken && !whole);
    this.values = undefined;
  }
}

/** Several polygons of one placemark are one shape. */
function joined(geometries: readonly Geometry[]): Geometry {
  const polygons = geometries.flatMap((each) => (each.type === 'Polygon' ? [each.coordinates] : []));
  return polygons.length === geometries.length
    ? { type: 'MultiPolygon', coordinates: polygons }
    : { type: 'GeometryCollection', geometries: [...geometries] };
}

/** Reads waypoints as points; routes and tracks are lines. */
class GpxReader {
  readonly found = new Records();
  private values: Map<string, string> | undefined;
  private at: Corner | undefined;
  private line: Corner[] = [];
  private text = '';
  private readonly path: string[] = [];

  private readonly positionOf = (attributes: string): Corner => [
    Number(attribute(attributes, 'lon') ?? Number.NaN),
    Number(attribute(attributes, 'lat') ?? Number.NaN),
  ];

  open(name: string, attributes: string): void {
    this.path.push(name);
    this.text = '';
    if (name === 'wpt' || name === 'trk' || name === 'rte') {
      this.values = new Map();
      this.line = [];
      this.at = name === 'wpt' ? this.positionOf(attributes) : undefined;
    } else if (name === 'trkpt' || name === 'rtept') this.line.push(this.positionOf(attributes));
  }

  addText(text: string): void {
    this.text += text;
  }

  close(name: string): void {
    this.path.pop();
    const { values, at } = this;
    if (!values) return;
    const parent = this.path.at(-1) ?? '';
    if (name === 'wpt' && at) {
      this.found.add(values, isWhole([at]) ? { type: 'Point', coordinates: at } : undefined, !isWhole([at]));
      this.values = undefined;
    } else if (name === 'trk' || name === 'rte') {
      this.found.add(values, { type: 'LineString', coordinates: this.line }, false);
      this.values = undefined;
    } else if (OF_WAYPOINT.has(name) && ['wpt', 'trk', 'rte'].includes(parent)) values.set(name, this.text);
  }
}

/**
 * The placemarks of a KML text, or the waypoints, routes and tracks of a GPX one. Both have WGS-84 by their standards; as
 * tools in China write shifted ones too, nothing is taken as declared.
 * @throws UnreadableFile where the XML is broken
 */
export function readPlacemarks(
  file: string,
  text: string,
  format: 'kml' | 'gpx',
  encoding: string,
): RawPlaces {
  const reader = format === 'kml' ? new KmlReader() : new GpxReader();
  const parser = new XmlParser(file, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (piece) => reader.addText(piece),
  });
  parser.push(text);
  parser.end();
  const { heads, records } = reader.found;
  const all = records.map((record) => ({
    ...record,
    values: heads.map((_, column) => record.values[column] ?? null),
  }));
  return { file, sheet: '', format, encoding, heads, records: all, system: undefined };
}
