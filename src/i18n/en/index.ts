import type { zh } from '../zh';
import { figure } from './figure';
import { scene } from './scene';

export const en: { readonly [Part in keyof typeof zh]: Record<keyof (typeof zh)[Part], string> } = { figure, scene };
