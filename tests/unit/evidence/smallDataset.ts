import type { Dataset } from '../../../src/core/dataset';
import { buildDataset } from '../../../src/core/parse/buildDataset';

/** `place indicator period value`, and where they differ from the plain case `bound status source locator`. */
export type FigureLine = string;

const INDICATORS = [
  'output,产值,Output,亿元,amount,yes,1,,,,',
  'output-growth,产值增速,Growth of output,%,growth,no,1,,,,',
  'output-rise,产值累计增长,Rise of output,%,growth,no,1,,,,',
  'output-multiple,产值倍数,Multiple of output,倍,ratio,no,1,,,,',
  'output-share,产值占全区比重,Share of output,%,ratio,no,1,,,,',
  'output-growth-gap-city,产值增速高于全市,Growth over the city,个百分点,growth,no,1,,,,',
  'profit,利润,Profit,亿元,amount,yes,1,,,,',
  'margin,利润率,Margin,%,ratio,no,1,profit,output,,',
  'firms,企业数,Firms,家,count,yes,0,,,,',
  'land,面积,Land,km²,area,yes,1,,,,',
  'parks,园区数,Parks,个,count,yes,0,,,,',
];

const figureRow = (line: FigureLine): string => {
  const [
    place,
    indicator,
    period,
    value,
    bound = 'exact',
    status = 'actual',
    source = 'plan',
    locator = '表1',
  ] = line.split(' ');
  return [place, indicator, period, value, bound, status, source, locator, '', '', '', '', ''].join(',');
};

const member = (place: string, basis = 'stated') => ({
  place,
  basis,
  reason: { zh: '推断', en: 'inferred' },
});

/**
 * A region of two cities, one county, a group of both cities and two parks, with the given figures and a layout
 * `pair` whose element names both parks and whose count is `parks` of `bay` in 2020.
 */
export function smallDataset(figures: readonly FigureLine[], membersBasis = 'stated'): Dataset {
  const layout = {
    id: 'pair',
    name: { zh: '两园', en: 'Pair' },
    source: 'plan',
    locator: '第一章',
    period: '2020',
    elements: [
      {
        id: 'parks',
        name: { zh: '园区', en: 'Parks' },
        role: 'park',
        locator: '第一章',
        members: [member('alpha', membersBasis), member('beta')],
      },
    ],
    counted: figures.some((line) => line.startsWith('bay parks 2020'))
      ? [{ place: 'bay', indicator: 'parks', period: '2020', status: 'actual' }]
      : [],
  };
  const rows = figures.map(figureRow);
  const header =
    'place,indicator,period,value,bound,status,source,locator,rank,reason_zh,reason_en,note_zh,note_en';
  return buildDataset({
    'geo/regions.csv': [
      'adcode,level,parent,name_zh,short_zh,name_en,aliases,published_area_km2,published_area_source',
      '450000,region,,广西壮族自治区,广西,Guangxi,,,',
      '450100,city,450000,南宁市,南宁,Nanning,,,',
      '450200,city,450000,柳州市,柳州,Liuzhou,,,',
      '450103,county,450100,青秀区,青秀,Qingxiu District,,,',
    ].join('\n'),
    'data/parks.csv': [
      'id,name_zh,name_en,aliases,kind,parent,city,county,longitude,latitude,accuracy_km,basis_zh,basis_en,point_source,placement,reason_zh,reason_en,grade,industries,source,locator',
      'alpha,甲园,Alpha Park,,park,,450100,450103,108.4,22.8,5,甲,A,S,stated,,,,,plan,第一章',
      'beta,乙园,Beta Park,,sub-park,alpha,450100,450103,120,22.8,5,甲,A,S,stated,,,,,plan,第一章',
      'gamma,丙园,Gamma Park,,sub-park,alpha,450100,450103,,,,,,,stated,,,,,plan,第一章',
    ].join('\n'),
    'data/groups.csv':
      'id,name_zh,name_en,aliases,members,source,locator\nbay,湾区,Bay,,450100;450200,plan,第一章',
    'data/sources.csv': [
      'id,title_zh,title_en,issuer_zh,issuer_en,date,kind,trust,note_zh,note_en',
      'plan,规划,Plan,委,Board,2016,plan,document,,',
      'book,年鉴,Book,局,Bureau,2016,yearbook,transcription,,',
    ].join('\n'),
    'data/themes.csv': 'id,name_zh,name_en\nmain,主要,Main',
    'data/indicators/main.csv': [
      'id,name_zh,name_en,unit,kind,additive,decimals,numerator,denominator,scope_zh,scope_en',
      ...INDICATORS,
    ].join('\n'),
    'data/industries.csv': 'id,name_zh,name_en,family,symbol,colour,source,locator',
    'data/layouts/pair.json': JSON.stringify(layout),
    'data/figures/plan.csv': [header, ...rows.filter((row) => row.includes(',plan,'))].join('\n'),
    'data/figures/book.csv': [header, ...rows.filter((row) => row.includes(',book,'))].join('\n'),
  });
}
