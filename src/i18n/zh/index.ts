import { figure } from './figure';
import { scene } from './scene';

/** The Chinese interface, one file a part of it; English mirrors every key. */
export const zh = { figure, scene };
