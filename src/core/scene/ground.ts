import type { ThemeName } from '../view';
import type { Ground } from './scene';

const GROUNDS: Readonly<Record<ThemeName, Ground>> = {
  light: {
    beyond: '#dcdcd8',
    sea: '#d9e6ee',
    foreign: '#ecebe6',
    province: '#f4f2ec',
    paper: '#fbfaf6',
    hatch: '#a9a69c',
    border: '#8d8a80',
    nationalLine: '#6d5f6e',
    provinceLine: '#a39c93',
    label: '#22262b',
    halo: '#fffdf8',
    accent: '#0b5f66',
  },
  dark: {
    beyond: '#0a0d10',
    sea: '#0d1a24',
    foreign: '#1b2126',
    province: '#20272c',
    paper: '#29323a',
    hatch: '#71808c',
    border: '#62707b',
    nationalLine: '#b9a7bd',
    provinceLine: '#7c858c',
    label: '#f2f4f5',
    halo: '#11181d',
    accent: '#5cc8cf',
  },
  contrast: {
    beyond: '#d0d0d0',
    sea: '#dfeaf2',
    foreign: '#f2f2f2',
    province: '#fafafa',
    paper: '#ffffff',
    hatch: '#555555',
    border: '#333333',
    nationalLine: '#000000',
    provinceLine: '#000000',
    label: '#000000',
    halo: '#ffffff',
    accent: '#003a70',
  },
};

/** The colours of paper, sea and lines in a theme. */
export const groundOf = (theme: ThemeName): Ground => GROUNDS[theme];
