import { type Accessor, createSignal } from 'solid-js';
import type { Boundaries } from '../core/boundaries';
import type { Dataset } from '../core/dataset';
import { buildDataset } from '../core/parse/buildDataset';
import { messageOf } from '../core/problem';
import type { Surroundings } from '../core/surroundings';
import type { LocalText } from '../i18n/language';
import { loadBoundaries, loadSurroundings } from '../load/loadBoundaries';
import { NO_SURROUNDINGS } from './noSurroundings';
import type { Notices } from './notices';

export interface AtlasData {
  readonly dataset: Accessor<Dataset | undefined>;
  readonly boundaries: Accessor<Boundaries | undefined>;
  readonly surroundings: Accessor<Surroundings | undefined>;
  /** True when figures or boundaries could not be loaded. */
  readonly failed: Accessor<boolean>;
}

const TEXTS = {
  problems: {
    zh: '部分数据未通过检查，未予采用；其余照常显示。',
    en: 'Some data failed its checks and is left out; the rest is shown.',
  },
  data: { zh: '数据未能载入。', en: 'The data could not be loaded.' },
  boundaries: { zh: '边界未能载入。', en: 'The boundaries could not be loaded.' },
  surroundings: {
    zh: '周边底图未能载入，只显示广西。',
    en: 'The surroundings could not be loaded; only Guangxi is shown.',
  },
} satisfies Record<string, LocalText>;

/** Loads figures, boundaries and surroundings; what fails becomes a notice and the rest goes on. */
export function createData(notices: Notices): AtlasData {
  const [dataset, setDataset] = createSignal<Dataset>();
  const [boundaries, setBoundaries] = createSignal<Boundaries>();
  const [surroundings, setSurroundings] = createSignal<Surroundings>();
  const [failed, setFailed] = createSignal(false);

  const report = (id: keyof typeof TEXTS, kind: 'warning' | 'error', error: unknown) => {
    const message = messageOf(error);
    notices.add({ id, kind, text: TEXTS[id], details: [{ zh: message, en: message }] });
  };
  const loadRegions = async (loaded: Dataset) => {
    try {
      setBoundaries(await loadBoundaries([...loaded.regions.values()]));
    } catch (error) {
      setFailed(true);
      report('boundaries', 'error', error);
    }
  };

  loadSurroundings().then(setSurroundings, (error) => {
    setSurroundings(NO_SURROUNDINGS);
    report('surroundings', 'warning', error);
  });
  const built = import('../load/dataFiles').then(({ dataFiles }) => buildDataset(dataFiles));
  built.then(
    (loaded) => {
      setDataset(loaded);
      if (loaded.problems.length > 0) {
        const details = loaded.problems.map(({ file, line, column, value, message }) => {
          const where = [line === undefined ? file : `${file}:${line}`, column, value && `“${value}”`]
            .filter(Boolean)
            .join(' ');
          return { zh: `${where}：${message.zh}`, en: `${where}: ${message.en}` };
        });
        notices.add({ id: 'problems', kind: 'warning', text: TEXTS.problems, details });
      }
      return loadRegions(loaded);
    },
    (error) => {
      setFailed(true);
      report('data', 'error', error);
    },
  );
  return { dataset, boundaries, surroundings, failed };
}
