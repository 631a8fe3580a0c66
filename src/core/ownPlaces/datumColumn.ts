import type { RawPlaces } from './rawPlaces';

/** Records that are looked at. */
const TRIED = 2000;
/** A cell that says nothing but a datum. */
const DATUM_CELL =
  /^\s*(?:wgs-?_?(?:19)?84|gcj-?_?0?2|bd-?_?0?9|cgcs-?_?2000|国家2000|火星|西安80|北京54)(?:坐标系?)?\s*$/i;
const DATUM_HEAD = /坐标系|坐标基准|坐标类型|坐标来源|基准面?|datum|crs|coord_?type|coord_?sys|^srs$/i;

/** The column that says each record's datum: by its head, else by its cells. */
export function datumColumn({ heads, records }: RawPlaces): number {
  const named = heads.findIndex((head) => DATUM_HEAD.test(head));
  if (named >= 0) return named;
  const sample = records.slice(0, TRIED);
  return heads.findIndex((_, column) => {
    const filled = sample.filter(({ values }) => typeof values[column] === 'string');
    const stated = filled.filter(({ values }) => DATUM_CELL.test(String(values[column])));
    return filled.length > 0 && stated.length * 2 > filled.length;
  });
}
