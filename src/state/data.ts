import { type Accessor, createSignal } from 'solid-js';
import { type Boundaries, type CountyTopology, countiesOf, readBoundaries } from '../core/boundaries';
import type { Dataset } from '../core/dataset';
import { buildDataset } from '../core/parse/buildDataset';
import type { DataFiles } from '../core/parse/fileReader';
import { type DataProblem, messageOf, problemText } from '../core/problem';
import type { Surroundings } from '../core/surroundings';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { loadCounties, loadSurroundings } from '../load/loadBoundaries';
import { NO_SURROUNDINGS } from './noSurroundings';
import type { Notices } from './notices';

export interface AtlasData {
  readonly dataset: Accessor<Dataset | undefined>;
  readonly boundaries: Accessor<Boundaries | undefined>;
  readonly surroundings: Accessor<Surroundings | undefined>;
  /** True when figures or boundaries could not be loaded. */
  readonly failed: Accessor<boolean>;
}

/** How many problems a notice lists; the page of data and sources has all. */
const MOST_TOLD = 100;

/** Says what breaks the data contract, each with file, line, column and value. */
function tellProblems(notices: Notices, problems: readonly DataProblem[]): void {
  if (problems.length === 0) return;
  const details = problems.slice(0, MOST_TOLD).map(problemText);
  if (problems.length > MOST_TOLD)
    details.push(inBothLanguages('notices.moreProblems', { count: problems.length - MOST_TOLD }));
  notices.add({ id: 'problems', kind: 'warning', text: inBothLanguages('notices.problems'), details });
}

/**
 * The data and boundaries that fit each other: where a region has no boundary, the data are checked again without it.
 * @throws Error when no region has a boundary
 */
export function fitting(
  dataset: Dataset,
  files: DataFiles,
  topology: CountyTopology,
): { dataset: Dataset; boundaries: Boundaries } {
  const counties = countiesOf(topology);
  const registered = [...dataset.regions.values()].filter(({ level }) => level === 'county');
  const isFitting =
    registered.length === counties.size &&
    registered.every(({ id }) => counties.has(id)) &&
    [...dataset.regions.values()].every(
      ({ id, level }) =>
        level === 'county' || [...dataset.regions.values()].some(({ parent }) => parent === id),
    );
  const fitted = isFitting ? dataset : buildDataset(files, counties);
  if (fitted.regions.size === 0) throw new Error('no region of geo/regions.csv has a boundary');
  return { dataset: fitted, boundaries: readBoundaries(topology, [...fitted.regions.values()]) };
}

/** Loads figures, boundaries and surroundings; what fails becomes a notice and the rest goes on. */
export function createData(notices: Notices): AtlasData {
  const [dataset, setDataset] = createSignal<Dataset>();
  const [boundaries, setBoundaries] = createSignal<Boundaries>();
  const [surroundings, setSurroundings] = createSignal<Surroundings>();
  const [failed, setFailed] = createSignal(false);

  const report = (id: 'data' | 'boundaries' | 'surroundings', kind: 'warning' | 'error', error: unknown) => {
    const message = messageOf(error);
    const text = inBothLanguages(`notices.${id}`);
    notices.add({ id, kind, text, details: [{ zh: message, en: message }] });
  };
  const loadRegions = async (files: DataFiles, loaded: Dataset) => {
    try {
      const fitted = fitting(loaded, files, await loadCounties());
      if (fitted.dataset !== loaded) {
        setDataset(fitted.dataset);
        tellProblems(notices, fitted.dataset.problems);
      }
      setBoundaries(fitted.boundaries);
    } catch (error) {
      setFailed(true);
      report('boundaries', 'error', error);
    }
  };

  loadSurroundings().then(setSurroundings, (error) => {
    setSurroundings(NO_SURROUNDINGS);
    report('surroundings', 'warning', error);
  });
  const built = import('../load/dataFiles').then(({ dataFiles }) => ({
    files: dataFiles,
    loaded: buildDataset(dataFiles),
  }));
  built.then(
    ({ files, loaded }) => {
      setDataset(loaded);
      tellProblems(notices, loaded.problems);
      return loadRegions(files, loaded);
    },
    (error) => {
      setFailed(true);
      report('data', 'error', error);
    },
  );
  return { dataset, boundaries, surroundings, failed };
}
