import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { type Boundaries, type CountyTopology, readBoundaries } from '../../../src/core/boundaries';
import type { Dataset } from '../../../src/core/dataset';
import { buildDataset } from '../../../src/core/parse/buildDataset';
import type { DataFiles } from '../../../src/core/parse/fileReader';

/**
 * A land of two cities, each of two square counties one degree wide:
 *
 *     450102 | 450202    north
 *     450101 | 450201    south, from 108° E 22° N
 */
export const COUNTIES = ['450101', '450102', '450201', '450202'] as const;

const REGIONS = `adcode,level,parent,name_zh,short_zh,name_en,aliases,published_area_km2,published_area_source
450000,region,,区,区,Land,,,
450100,city,450000,甲市,甲,West,,,
450101,county,450100,甲一县,甲一,West One,,,
450102,county,450100,甲二县,甲二,West Two,,,
450200,city,450000,乙市,乙,East,,,
450201,county,450200,乙一县,乙一,East One,,,
450202,county,450200,乙二县,乙二,East Two,,,
`;
const INDICATORS = `id,name_zh,name_en,unit,kind,additive,decimals,numerator,denominator,scope_zh,scope_en
output,产值,Output,亿元,amount,yes,1,,,,
value-added,增加值,Value added,亿元,amount,yes,1,,,,
rate,增加值率,Value-added rate,%,ratio,no,1,value-added,output,,
printed-rate,所载比率,Printed rate,%,ratio,no,1,,,,
growth,增速,Growth,%,growth,no,1,,,,
firms,企业数,Firms,家,count,yes,0,,,,
trade-volume,贸易额,Trade volume,亿元,amount,yes,1,,,,
planned-area,规划面积,Planned area,km²,area,yes,2,,,,
population-census,人口,Residents,人,count,yes,0,,,,
population-year-end,年末人口,Residents at year end,万人,count,yes,1,,,,
`;
const PARKS = `id,name_zh,name_en,aliases,kind,parent,city,county,longitude,latitude,accuracy_km,basis_zh,basis_en,point_source,placement,reason_zh,reason_en,grade,industries,source,locator
west-park,甲园,West Park,,park,,450100,450101,108.5,22.5,1,甲,A,S,stated,,,,,doc,第一章
west-sub,甲分园,West Sub-park,,sub-park,west-park,450100,450101,108.6,22.6,1,甲,A,S,stated,,,,,doc,第一章
stray-park,迷园,Stray Park,,park,,450100,450102,109.5,23.5,2,甲,A,S,stated,,,,,doc,第一章
near-park,近园,Near Park,,park,,450200,450201,108.99,22.5,5,甲,A,S,stated,,,,,doc,第一章
city-park,市园,City Park,,park,,450200,,109.5,22.5,1,甲,A,S,stated,,,,,doc,第一章
pointless-park,无点园,Pointless Park,,park,,450200,450202,,,,无,None,,stated,,,,,doc,第一章
west-port,甲港,West Port,,port,,450100,450101,108.2,22.2,1,甲,A,S,stated,,,,,doc,第一章
`;
const FIGURE_HEADER =
  'place,indicator,period,value,bound,status,source,locator,rank,reason_zh,reason_en,note_zh,note_en\n';

/** A figure as `place indicator period value bound status`, the last two left out for an exact actual one. */
export function exampleDataset(figures: readonly string[], more: DataFiles = {}): Dataset {
  const rows = figures.map((figure) => {
    const [place, indicator, period, value, bound = 'exact', status = 'actual'] = figure.split(' ');
    return `${place},${indicator},${period},${value},${bound},${status},doc,表1,,,,,\n`;
  });
  return buildDataset({
    'geo/regions.csv': REGIONS,
    'data/sources.csv':
      'id,title_zh,title_en,issuer_zh,issuer_en,date,kind,trust,note_zh,note_en\ndoc,文,Doc,局,Office,2020,plan,document,,\n',
    'data/themes.csv': 'id,name_zh,name_en\nall,全部,All\n',
    'data/indicators/all.csv': INDICATORS,
    'data/parks.csv': PARKS,
    'data/groups.csv':
      'id,name_zh,name_en,aliases,members,source,locator\nboth,两市,Both,,450100;450200,doc,第一章\n',
    'data/industries.csv': 'id,name_zh,name_en,family,symbol,colour,source,locator\n',
    'data/figures/doc.csv': FIGURE_HEADER + rows.join(''),
    ...more,
  });
}

const corners: Record<string, readonly [number, number]> = {
  '450101': [108, 22],
  '450102': [108, 23],
  '450201': [109, 22],
  '450202': [109, 23],
};

/** The square counties as a topology. */
export function exampleTopology(): CountyTopology {
  const features = COUNTIES.map((id): Feature<Polygon> => {
    const [west, south] = corners[id] ?? [0, 0];
    const ring = [
      [west, south],
      [west, south + 1],
      [west + 1, south + 1],
      [west + 1, south],
      [west, south],
    ];
    return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  const counties: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ counties }) as unknown as CountyTopology;
}

/** The boundaries of the example land. */
export function exampleBoundaries(): Boundaries {
  return readBoundaries(exampleTopology(), [...exampleDataset([]).regions.values()]);
}
