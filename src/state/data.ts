import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { attempt, type Outcome } from '../core/attempt';
import {
  type Boundaries,
  type CountyTopology,
  countiesOf,
  NO_BOUNDARIES,
  readBoundaries,
} from '../core/boundaries';
import type { Dataset } from '../core/dataset';
import type { OwnSource } from '../core/ownData/source/ownSource';
import { buildDataset, datasetSteps } from '../core/parse/buildDataset';
import type { DataFiles } from '../core/parse/fileReader';
import { type DataProblem, problemText } from '../core/problem';
import type { Steps } from '../core/steps';
import type { Surroundings } from '../core/surroundings';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { failureReason } from '../load/failureReason';
import { FileFault, missingFigures } from '../load/fileFault';
import { lateImport, loadPageAnew } from '../load/lateFiles';
import { loadCounties, loadSurroundings } from '../load/loadBoundaries';
import { createGrownDataset } from './grownDataset';
import { inSlices, STARTING_SLICE } from './inSlices';
import { NO_SURROUNDINGS } from './noSurroundings';
import type { Notices } from './notices';
import { createSlowWaits } from './slowWaits';

export interface AtlasData {
  /** With a person's own tables in it. */
  readonly dataset: Accessor<Dataset | undefined>;
  /** Of the map, and of what is drawn of it. */
  readonly boundaries: Accessor<Boundaries | undefined>;
  /** For figures, lists and tables: without shapes where the boundaries did not load. */
  readonly answerBoundaries: Accessor<Boundaries | undefined>;
  readonly surroundings: Accessor<Surroundings | undefined>;
  /** True while figures or boundaries are missing that could not be loaded. */
  readonly failed: Accessor<boolean>;
}

/** What is loaded on its own. */
type LoadedPart = 'data' | 'boundaries' | 'surroundings';

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

function* built(files: DataFiles): Steps<Outcome<Built>> {
  try {
    return { value: { files, dataset: yield* datasetSteps(files) } };
  } catch (error) {
    return { error };
  }
}

function* fittedSteps({ dataset, files }: Built, counties: CountyTopology): Steps<Outcome<Fitted>> {
  const fitted = attempt(() => fitting(dataset, files, counties));
  // What follows from it, the scene above all, is a task of its own.
  yield;
  return fitted;
}

/**
 * Loads figures, boundaries and surroundings; what fails becomes a notice and the rest goes on. The dataset is built from the
 * bundled files, and a person's own tables come into it whenever they change.
 * @param ownSources a person's own tables; undefined while the browser may still give what the view asks for
 */
export function createData(
  notices: Notices,
  ownSources: Accessor<readonly OwnSource[] | undefined>,
): AtlasData {
  const [topology, setTopology] = createSignal<CountyTopology>();
  const [surroundings, setSurroundings] = createSignal<Surroundings>();
  const [unloaded, setUnloaded] = createSignal<ReadonlySet<LoadedPart>>(new Set());

  const [data, setData] = createSignal<Outcome<Built>>({});
  const [fitted, setFitted] = createSignal<Outcome<Fitted>>({});
  let stopFitting = () => {};
  createEffect(
    on([data, topology], ([{ value }, counties]) => {
      stopFitting();
      if (value && counties) stopFitting = inSlices(fittedSteps(value, counties), setFitted, STARTING_SLICE);
    }),
  );
  onCleanup(() => stopFitting());
  const checked = createMemo(() => fitted().value?.dataset ?? data().value?.dataset);
  const dataset = createGrownDataset(checked, ownSources);
  const boundaries = createMemo(() => fitted().value?.boundaries);

  const mark = (id: LoadedPart, isMissing: boolean) =>
    setUnloaded((parts) => new Set([...parts].filter((part) => part !== id).concat(isMissing ? [id] : [])));
  const report = (id: LoadedPart, error: unknown) => {
    mark(id, true);
    notices.add({
      id,
      kind: id === 'surroundings' ? 'warning' : 'error',
      text: inBothLanguages(id === 'boundaries' ? 'faults.noMap' : `notices.${id}`),
      details: [failureReason(error)],
      actions: [
        {
          text: inBothLanguages('faults.again'),
          run: () => (error instanceof FileFault && error.isKept ? void loadPageAnew() : load(id)),
        },
      ],
    });
  };
  createEffect(on(data, ({ error }) => error !== undefined && report('data', error)));
  createEffect(on(fitted, ({ error }) => error !== undefined && report('boundaries', error)));
  createEffect(on(dataset, (loaded) => loaded && tellProblems(notices, loaded.problems)));

  const importFiles = lateImport(() => import('../load/dataFiles'));
  const LOADERS: Readonly<Record<LoadedPart, () => Promise<void>>> = {
    surroundings: async () => {
      setSurroundings(await loadSurroundings());
    },
    boundaries: async () => {
      const loaded = await loadCounties();
      setTopology(() => loaded);
    },
    data: async () => {
      const { dataFiles } = await importFiles().catch((error) => {
        throw missingFigures(error);
      });
      inSlices(built(dataFiles), setData, STARTING_SLICE);
    },
  };
  const waitFor = createSlowWaits(notices);
  const load = (id: LoadedPart): void => {
    mark(id, false);
    const arrived = waitFor(id, inBothLanguages(`faults.file.${id}`));
    LOADERS[id]()
      .catch((error) => {
        if (id === 'surroundings') setSurroundings(NO_SURROUNDINGS);
        report(id, error);
      })
      .finally(arrived);
  };
  for (const id of ['surroundings', 'boundaries', 'data'] as const) load(id);

  const hasNoBoundaries = () => unloaded().has('boundaries') || fitted().error !== undefined;
  const answerBoundaries = createMemo(() => boundaries() ?? (hasNoBoundaries() ? NO_BOUNDARIES : undefined));
  const failed = () =>
    unloaded().has('data') ||
    unloaded().has('boundaries') ||
    data().error !== undefined ||
    fitted().error !== undefined;
  return { dataset, boundaries, answerBoundaries, surroundings, failed };
}
