import type { zh } from '../zh';
import { about } from './about';
import { aggregates } from './aggregates';
import { answers } from './answers';
import { areas } from './areas';
import { bases } from './bases';
import { charts } from './charts';
import { common } from './common';
import { comparison } from './comparison';
import { contract } from './contract';
import { drawer } from './drawer';
import { drawing } from './drawing';
import { embed } from './embed';
import { evidence } from './evidence';
import { exports } from './export';
import { failure } from './failure';
import { faults } from './faults';
import { figure } from './figure';
import { finder } from './finder';
import { findings } from './findings';
import { formulas } from './formulas';
import { histogram } from './histogram';
import { history } from './history';
import { importing } from './importing';
import { indicators } from './indicators';
import { lands } from './lands';
import { layouts } from './layouts';
import { link } from './link';
import { matrix } from './matrix';
import { membership } from './membership';
import { methods } from './methods';
import { notices } from './notices';
import { offline } from './offline';
import { ownLayouts } from './ownLayouts';
import { ownPlaces } from './ownPlaces';
import { ownSources } from './ownSources';
import { palettes } from './palettes';
import { periods } from './periods';
import { place } from './place';
import { plates } from './plates';
import { present } from './present';
import { project } from './project';
import { roles } from './roles';
import { scales } from './scales';
import { scene } from './scene';
import { search } from './search';
import { second } from './second';
import { sheets } from './sheets';
import { signs } from './signs';
import { statistics } from './statistics';
import { table } from './table';
import { tableFiles } from './tableFiles';
import { templates } from './templates';
import { textMap } from './textMap';
import { time } from './time';
import { walk } from './walk';
import { wideTable } from './wideTable';
import { workspace } from './workspace';

export const en: { readonly [Part in keyof typeof zh]: Record<keyof (typeof zh)[Part], string> } = {
  about,
  aggregates,
  finder,
  findings,
  formulas,
  palettes,
  matrix,
  membership,
  methods,
  periods,
  plates,
  signs,
  answers,
  histogram,
  templates,
  time,
  contract,
  drawer,
  drawing,
  table,
  bases,
  charts,
  second,
  areas,
  statistics,
  wideTable,
  workspace,
  tableFiles,
  textMap,
  walk,
  common,
  comparison,
  embed,
  exports,
  failure,
  faults,
  figure,
  history,
  importing,
  indicators,
  lands,
  layouts,
  link,
  notices,
  offline,
  ownLayouts,
  ownPlaces,
  ownSources,
  place,
  present,
  project,
  roles,
  scales,
  scene,
  evidence,
  search,
  sheets,
};
