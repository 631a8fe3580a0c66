import type { zh } from '../zh';
import { scene } from './scene';

export const en: { readonly [Part in keyof typeof zh]: Record<keyof (typeof zh)[Part], string> } = { scene };
