import { type Accessor, batch, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { type Decision, type DecisionKey, withDecision, withoutDecision } from '../core/ownData/decisions';
import { type PackedUnderstanding, unpacked } from '../core/ownData/packed';
import { ownDecisions, type Recipe, recipeFits } from '../core/ownData/recipe';
import { ownSourceSteps, type ReadSource } from '../core/ownData/source/ownSource';
import type { Workbook } from '../core/ownData/workbook';
import type { LocalText } from '../i18n/language';
import { failureReason } from '../load/failureReason';
import { today } from '../load/today';
import { type OpenWorkbook, openInWorker, reopenInWorker } from '../load/workbook/openInWorker';
import type { TextEncoding } from '../load/workbook/text/decodeText';
import type { Separator } from '../load/workbook/text/separator';
import type { Atlas } from './atlas';
import type { TableOffer } from './imports';
import { finished } from './inSlices';
import { askBeforeLeaving } from './leaving';

/** How a person says that a text file is to be read. */
export interface Reading {
  readonly encoding?: TextEncoding | undefined;
  readonly separator?: Separator | undefined;
}

/** One table on its way into the atlas: read, understood, decided. */
export interface TableImport {
  /** How much is read, 0 to 1. */
  readonly share: Accessor<number>;
  /** Why it cannot be read. */
  readonly refusal: Accessor<LocalText | undefined>;
  readonly workbook: Accessor<Workbook | undefined>;
  readonly understood: Accessor<PackedUnderstanding | undefined>;
  /** Whether what stands in `understood` waits for the latest decisions. */
  readonly busy: Accessor<boolean>;
  readonly decisions: Accessor<readonly Decision[]>;
  /** Recipes of this form that were applied when the table was read. */
  readonly recipes: Accessor<readonly Recipe[]>;
  readonly reading: Accessor<Reading>;
  /** Reads a text file another way. */
  readonly reread: (reading: Reading) => void;
  readonly decide: (decisions: readonly Decision[]) => void;
  /** Takes back what was decided of this; it is asked or understood as before. */
  readonly forget: (key: DecisionKey) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  /** What the table would be in the atlas by the decisions so far. */
  readonly source: (name: string) => Promise<ReadSource | undefined>;
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

const unreadableWords = (error: unknown): LocalText => failureReason(error);

/** Decisions that can be taken back and made again, one step at a time. */
function createDecisions(first: readonly Decision[]) {
  const [steps, setSteps] = createSignal<readonly (readonly Decision[])[]>([first]);
  const [at, setAt] = createSignal(0);
  const decisions = createMemo(() => steps()[at()] ?? []);
  return {
    decisions,
    push: (next: readonly Decision[]) =>
      batch(() => {
        setSteps([...steps().slice(0, at() + 1), next]);
        setAt(at() + 1);
      }),
    /** Where nothing was decided by hand yet: a recipe is the first step, which undo takes back. */
    undo: () => setAt(Math.max(0, at() - 1)),
    redo: () => setAt(Math.min(steps().length - 1, at() + 1)),
    canUndo: () => at() > 0,
    canRedo: () => at() < steps().length - 1,
  };
}

/** Opens an offered table; ends with the component that asks for it. */
export function createTableImport({ dataset, own }: Atlas, offer: TableOffer): TableImport {
  const [share, setShare] = createSignal(0);
  const [refusal, setRefusal] = createSignal<LocalText>();
  const [open, setOpen] = createSignal<OpenWorkbook>();
  const [understood, setUnderstood] = createSignal<PackedUnderstanding>();
  const [busy, setBusy] = createSignal(true);
  const [reading, setReading] = createSignal<Reading>({});
  const [recipes, setRecipes] = createSignal<readonly Recipe[]>([]);
  const kept = offer.kind === 'kept' ? ownDecisions(offer.source.recipe) : undefined;
  const steps = createDecisions(offer.decisions ?? kept ?? []);
  askBeforeLeaving(steps.canUndo);
  let reader: AbortController | undefined;

  const read = async () => {
    reader?.abort();
    open()?.close();
    const controller = new AbortController();
    reader = controller;
    batch(() => {
      setOpen(undefined);
      setUnderstood(undefined);
      setRefusal(undefined);
      setShare(0);
      setBusy(true);
    });
    const options = { advance: setShare, signal: controller.signal };
    try {
      const opened = await (offer.kind === 'kept'
        ? reopenInWorker(offer.workbook)
        : openInWorker(
            offer.kind === 'file'
              ? { kind: 'file', file: offer.name, content: offer.file, ...reading() }
              : { kind: 'pasted', name: offer.name, pasted: offer.pasted },
            options,
          ));
      if (controller.signal.aborted) opened.close();
      else setOpen(opened);
    } catch (error) {
      if (!controller.signal.aborted) setRefusal(unreadableWords(error));
    }
  };
  void read();
  onCleanup(() => {
    reader?.abort();
    open()?.close();
  });

  /** The recipes of tables of this form, the latest last; none where something was decided already. */
  const fitting = (found: PackedUnderstanding) =>
    steps.canUndo() || steps.decisions().length > 0
      ? []
      : own.recipes().filter((recipe) => recipe.decisions.length > 0 && recipeFits(recipe, found));

  let isRunning = false;
  let isStale = false;
  let isFirst = true;
  const understand = async (): Promise<void> => {
    const [current, register] = [open(), dataset()];
    if (!current || !register) return;
    isStale = true;
    setBusy(true);
    if (isRunning) return;
    isRunning = true;
    try {
      while (isStale) {
        isStale = false;
        const found = await current.understand(register, steps.decisions());
        const known = isFirst ? fitting(found) : [];
        isFirst = false;
        if (isStale || open() !== current) continue;
        if (known.length > 0) {
          setRecipes(known);
          const all = known.flatMap((recipe) => recipe.decisions);
          steps.push(all.reduce<readonly Decision[]>(withDecision, steps.decisions()));
          isStale = true;
        } else setUnderstood(found);
      }
      setBusy(false);
    } catch (error) {
      if (open() === current) setRefusal(unreadableWords(error));
    } finally {
      isRunning = false;
    }
    if (open() !== current) await understand();
  };
  createEffect(on([open, dataset, steps.decisions], () => void understand()));

  return {
    share,
    refusal,
    workbook: () => open()?.workbook,
    understood,
    busy,
    decisions: steps.decisions,
    recipes,
    reading,
    reread: (next) => {
      setReading({ ...reading(), ...next });
      void read();
    },
    decide: (decided) => steps.push(decided.reduce<readonly Decision[]>(withDecision, steps.decisions())),
    forget: (key) => steps.push(withoutDecision(steps.decisions(), key)),
    undo: steps.undo,
    redo: steps.redo,
    canUndo: steps.canUndo,
    canRedo: steps.canRedo,
    source: async (name) => {
      const [found, current] = [understood(), open()];
      if (!found || !current) return undefined;
      const decided = steps.decisions();
      const whole = await unpacked(found, pause);
      return finished(ownSourceSteps(name, current.workbook, whole, decided, today()));
    },
  };
}
