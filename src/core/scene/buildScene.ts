import { localText } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import { areaMarks } from './areaMarks';
import { type SceneBasis, type SceneInput, sceneBasis } from './basis';
import { borderMarks } from './borderMarks';
import { brushText } from './brush';
import { industryMarks } from './industryMarks';
import { buildLabels } from './labels';
import { buildLegend } from './legend';
import { sceneNotes } from './notes';
import { ownShapeMarks } from './ownShapes';
import { parkMarks } from './parkMarks';
import { pointsMarks } from './pointsMarks';
import { regionMarks } from './regionMarks';
import type { Coverage, Scene, SceneMarks } from './scene';
import { shapeMarks } from './shapeMarks';
import { spotlightShapes } from './spotlight';
import { symbolMarks } from './symbolMarks';
import { sceneTitle, sourceLine } from './titles';
import { undrawnNotes } from './undrawn';

/** Makes one kind of mark, beside the marks that were made before it. */
type MarkBuilder = (basis: SceneBasis, marks: SceneMarks) => Partial<SceneMarks>;

/** What needs no boundaries: who is asked, and what each answers. */
const WITHOUT_BOUNDARIES: readonly MarkBuilder[] = [
  (basis, { shapes }) => ({ regions: regionMarks(basis, shapes) }),
  (basis) => ({ parks: parkMarks(basis) }),
];

/** Every kind of mark, each after those that it reads. */
const BUILDERS: readonly MarkBuilder[] = [
  (basis) => ({
    shapes: [...shapeMarks(basis), ...basis.statistics.shapes, ...spotlightShapes(basis.spotlight, basis)],
  }),
  (basis, { shapes }) => ({ regions: regionMarks(basis, shapes) }),
  (basis, { shapes }) => ({ shapes: [...shapes, ...ownShapeMarks(basis)] }),
  (basis) => ({ borders: borderMarks(basis) }),
  (basis) => ({ symbols: symbolMarks(basis) }),
  (basis) => ({ parks: parkMarks(basis) }),
  (basis) => ({ industries: industryMarks(basis) }),
  (basis) => ({ areas: areaMarks(basis) }),
  (basis) => ({ points: pointsMarks(basis) }),
  (basis, marks) => ({ labels: buildLabels(basis, marks) }),
];

const NO_MARKS: SceneMarks = {
  shapes: [],
  regions: [],
  borders: [],
  symbols: [],
  parks: [],
  industries: [],
  areas: [],
  points: [],
  labels: [],
};

function coverageOf({ view, level }: SceneBasis): Coverage | undefined {
  if (view.indicator === '' || view.encoding === 'none') return undefined;
  const parameters = {
    count: level.values.size,
    total: level.total,
    level: translate(view.language, `scene.level.${view.level}`),
  };
  return {
    count: level.values.size,
    total: level.total,
    text: translate(view.language, 'scene.coverage', parameters),
  };
}

/**
 * The scene that a view asks for: everything a renderer needs, and nothing that it must ask the data for again.
 * Pure: the same input gives the same scene.
 */
export function buildScene(input: SceneInput): Scene {
  const basis = sceneBasis(input);
  const { dataset, view, layouts, level, second, indicator, title, ground, extent, frame } = basis;
  let marks = NO_MARKS;
  for (const build of basis.boundaries.shapes.size > 0 ? BUILDERS : WITHOUT_BOUNDARIES)
    marks = { ...marks, ...build(basis, marks) };
  const coverage = coverageOf(basis);
  const levels = second ? [level, second] : [level];
  const { selection, comparison, base, camera, ...shown } = view;
  return {
    ...marks,
    view: shown,
    title: sceneTitle(dataset, view, layouts, title),
    subtitle: [
      basis.sheet ? localText(basis.sheet.subject, view.language) : '',
      coverage?.text ?? '',
      brushText(view, level.unit, level.decimals),
      basis.statistics.method,
    ]
      .filter((text) => text !== '')
      .join(' · '),
    sourceLine: sourceLine(dataset, view, layouts, levels),
    notes: [
      ...sceneNotes(dataset, view, indicator, levels, coverage, basis.spotlight),
      ...undrawnNotes(basis, marks),
    ],
    coverage,
    extent,
    frame,
    ground,
    legend: buildLegend(basis, marks),
  };
}
