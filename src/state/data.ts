import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';
import { attempt, type Outcome } from '../core/attempt';
import { type Boundaries, type CountyTopology, countiesOf, readBoundaries } from '../core/boundaries';
import type { Dataset } from '../core/dataset';
import type { OwnSource } from '../core/ownData/source/ownSource';
import { buildDataset } from '../core/parse/buildDataset';
import type { DataFiles } from '../core/parse/fileReader';
import { type DataProblem, messageOf, problemText } from '../core/problem';
import type { Surroundings } from '../core/surroundings';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { asIs } from '../i18n/language';
import { loadCounties, loadSurroundings } from '../load/loadBoundaries';
import { createGrownDataset } from './grownDataset';
import { NO_SURROUNDINGS } from './noSurroundings';
import type { Notices } from './notices';

export interface AtlasData {
  /** With a person's own tables in it. */
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
  if (problems.length === 0) {
    notices.dismiss('problems');
    return;
  }
  const details = problems.slice(0, MOST_TOLD).map(problemText);
  if (problems.length > MOST_TOLD)
    details.push(inBothLanguages('notices.moreProblems', { count: problems.length - MOST_TOLD }));
  notices.add({ id: 'problems', kind: 'warning', text: inBothLanguages('notices.problems'), details });
}

interface Fitted {
  readonly dataset: Dataset;
  readonly boundaries: Boundaries;
}

/**
 * The data and boundaries that fit each other: where a region has no boundary, the data are checked again without it.
 * @throws Error when no region has a boundary
 */
export function fitting(dataset: Dataset, files: DataFiles, topology: CountyTopology): Fitted {
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
  const boundaries = readBoundaries(topology, [...fitted.regions.values()]);
  return { dataset: fitted, boundaries };
}

/** The dataset of some files, and the files. */
interface Built {
  readonly files: DataFiles;
  readonly dataset: Dataset;
}

const built = (files: DataFiles): Built => ({ files, dataset: buildDataset(files) });

/**
 * Loads figures, boundaries and surroundings; what fails becomes a notice and the rest goes on. The dataset is built from the
 * bundled files, and a person's own tables come into it whenever they change.
 * @param ownSources a person's own tables; undefined while the browser may still give what the view asks for
 */
export function createData(
  notices: Notices,
  ownSources: Accessor<readonly OwnSource[] | undefined>,
): AtlasData {
  const [bundled, setBundled] = createSignal<DataFiles>();
  const [topology, setTopology] = createSignal<CountyTopology>();
  const [surroundings, setSurroundings] = createSignal<Surroundings>();
  const [unloaded, setUnloaded] = createSignal(false);

  const data = createMemo((): Outcome<Built> => {
    const files = bundled();
    return files ? attempt(() => built(files)) : {};
  });
  const fitted = createMemo((): Outcome<Fitted> => {
    const [{ value }, counties] = [data(), topology()];
    return value && counties ? attempt(() => fitting(value.dataset, value.files, counties)) : {};
  });
  const checked = createMemo(() => fitted().value?.dataset ?? data().value?.dataset);
  const dataset = createGrownDataset(checked, ownSources);
  const boundaries = createMemo(() => fitted().value?.boundaries);

  const report = (id: 'data' | 'boundaries' | 'surroundings', kind: 'warning' | 'error', error: unknown) => {
    const message = messageOf(error);
    const text = inBothLanguages(`notices.${id}`);
    notices.add({ id, kind, text, details: [asIs(message)] });
  };
  const fail = (id: 'data' | 'boundaries') => (error: unknown) => {
    setUnloaded(true);
    report(id, 'error', error);
  };
  createEffect(on(data, ({ error }) => error !== undefined && report('data', 'error', error)));
  createEffect(on(fitted, ({ error }) => error !== undefined && report('boundaries', 'error', error)));
  createEffect(on(dataset, (loaded) => loaded && tellProblems(notices, loaded.problems)));

  loadSurroundings().then(setSurroundings, (error) => {
    setSurroundings(NO_SURROUNDINGS);
    report('surroundings', 'warning', error);
  });
  loadCounties().then((loaded) => setTopology(() => loaded), fail('boundaries'));
  import('../load/dataFiles').then(({ dataFiles }) => setBundled(dataFiles), fail('data'));

  const failed = () => unloaded() || (bundled() !== undefined && !dataset()) || fitted().error !== undefined;
  return { dataset, boundaries, surroundings, failed };
}
