import { aggregates } from './aggregates';
import { analysis } from './analysis';
import { common } from './common';
import { comparison } from './comparison';
import { embed } from './embed';
import { evidence } from './evidence';
import { exports } from './export';
import { figure } from './figure';
import { indicators } from './indicators';
import { layouts } from './layouts';
import { notices } from './notices';
import { offline } from './offline';
import { place } from './place';
import { present } from './present';
import { scene } from './scene';
import { search } from './search';
import { sheets } from './sheets';

/** The Chinese interface, one file a part of it; English mirrors every key. */
export const zh = {
  aggregates,
  analysis,
  common,
  comparison,
  embed,
  exports,
  figure,
  indicators,
  layouts,
  notices,
  offline,
  place,
  present,
  scene,
  evidence,
  search,
  sheets,
};
