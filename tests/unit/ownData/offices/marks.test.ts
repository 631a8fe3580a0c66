import { expect, test } from 'vitest';
import { understand } from '../../../../src/core/ownData/understand';
import { readCoordinatePair } from '../../../../src/core/ownPlaces/coordinateText';
import { workbookOf } from '../textGrid';
import { dataset, told } from '../told';

test('a note’s mark behind a figure is none of the figure', () => {
  const { facts, asked } = told(
    workbookOf(`
      2023年
      地区 | 工业总产值（亿元）
      南宁市 | 3021.5①
      柳州市 | 4500.2[1]
      梧州市 | 1100.0（注2）
      北海市 | 2,200.8 [注1]
      防城港市 | 1700.1 1)
      钦州市 | 1800.4（1）
    `),
  );
  expect(facts.map((fact) => fact.split(' = ')[1])).toEqual([
    '3021.5 亿元',
    '4500.2 亿元',
    '1100 亿元',
    '2200.8 亿元',
    '1700.1 亿元',
  ]);
  expect(asked).toEqual(['not-a-number 1800.4(1)']);
});

test('years marked E or F are forecasts of the same indicator', () => {
  const { facts } = told(
    workbookOf(`
      工业总产值（亿元）
      地区 | 2023 | 2024E | 2025（F）
      南宁市 | 5469 | 5700 | 6000
    `),
  );
  expect(facts).toEqual([
    'B3 南宁市 industrial-output 2023 = 5469 亿元',
    'C3 南宁市 industrial-output 2024 forecast = 5700 亿元',
    'D3 南宁市 industrial-output 2025 forecast = 6000 亿元',
  ]);
});

test('a head’s unit goes before that of the note line, and the column says so', () => {
  const workbook = workbookOf(`
    2023年（单位：万元）
    地区 | 工业总产值（亿元） | 利税总额 | 税收（万元）
    南宁市 | 3021.5 | 1205000 | 500
  `);
  expect(told(workbook).facts.map((fact) => fact.split(' = ')[1])).toEqual([
    '3021.5 亿元',
    '1205000 万元',
    '500 万元',
  ]);
  const reasons = understand(workbook, dataset).tables[0]?.columns.map(({ reason }) => reason);
  expect(reasons?.map(({ rule }) => rule)).toEqual(['place', 'unit-over-note', 'figures', 'figures']);
  expect(reasons?.[1]?.values).toEqual({ unit: '亿元', noted: '万元' });
});

test('a number with its thousands parted is no pair of coordinates', () => {
  expect(readCoordinatePair('11,108.44')).toBeUndefined();
  expect(readCoordinatePair('5,469')).toBeUndefined();
  expect(readCoordinatePair('22.817,108.366')).toBeDefined();
});
