import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';
import { countyShapes } from '../core/ownPlaces/countyShapes';
import type { OwnPlaces } from '../core/ownPlaces/ownPlaces';
import type { PlacesDecisions } from '../core/ownPlaces/placesDecisions';
import { PLAIN_LOOK } from '../core/ownPlaces/placesLook';
import type { UnderstoodPlaces } from '../core/ownPlaces/understoodPlaces';
import type { LocalText } from '../i18n/language';
import { failureReason } from '../load/failureReason';
import { type OpenPlaces, openPlaces } from '../load/places/openPlaces';
import { today } from '../load/today';
import type { Atlas } from './atlas';
import type { PlacesOffer } from './imports';
import { askBeforeLeaving } from './leaving';

/** A file of places on its way into the atlas: read, understood, decided. */
export interface PlacesImport {
  readonly refusal: Accessor<LocalText | undefined>;
  readonly layers: Accessor<readonly UnderstoodPlaces[] | undefined>;
  readonly busy: Accessor<boolean>;
  /** Of each layer. */
  readonly decisions: Accessor<readonly PlacesDecisions[]>;
  /** Names of kept places of the same form, whose decisions were taken over. */
  readonly takenFrom: Accessor<readonly string[]>;
  readonly decide: (layer: number, decided: PlacesDecisions) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  /** What becomes of the layers by the decisions so far; ids are given when they are taken in. */
  readonly places: (name: string) => readonly OwnPlaces[];
}

/** Opens an offered file of places; ends with the component that asks for it. */
export function createPlacesImport({ dataset, boundaries, places }: Atlas, offer: PlacesOffer): PlacesImport {
  const [refusal, setRefusal] = createSignal<LocalText>();
  const [layers, setLayers] = createSignal<readonly UnderstoodPlaces[]>();
  const [busy, setBusy] = createSignal(true);
  const [takenFrom, setTakenFrom] = createSignal<readonly string[]>([]);
  const [steps, setSteps] = createSignal<readonly (readonly PlacesDecisions[])[]>([[]]);
  const [at, setAt] = createSignal(0);
  const decisions = createMemo(() => steps()[at()] ?? []);
  askBeforeLeaving(() => at() > 0);
  let open: OpenPlaces | undefined;
  let isClosed = false;
  let request = 0;
  onCleanup(() => {
    isClosed = true;
    open?.close();
  });
  const refuse = (error: unknown) => setRefusal(failureReason(error));

  const understand = async () => {
    const [register, shapes] = [dataset(), boundaries()];
    if (!open || !register || !shapes) return;
    const own = ++request;
    setBusy(true);
    try {
      const found = await open.understand(register, countyShapes(register, shapes), decisions());
      if (own !== request || isClosed) return;
      setLayers(found);
      setBusy(false);
    } catch (error) {
      if (!isClosed) refuse(error);
    }
  };
  /** Takes over what was decided of the latest file of each layer's form. */
  const recall = async () => {
    const known = (layers() ?? []).map(({ form }) => places.list().findLast((own) => own.form === form));
    const recalled = known.map((own) => own?.decisions ?? {});
    if (recalled.every((each) => Object.keys(each).length === 0)) return;
    setTakenFrom(known.flatMap((own) => (own ? [own.name] : [])));
    setSteps([[], recalled]);
    setAt(1);
    await understand();
  };
  void openPlaces(offer.name, offer.content).then(async (opened) => {
    if (isClosed) return opened.close();
    open = opened;
    await understand();
    await recall();
  }, refuse);

  const move = (to: number) => {
    setAt(Math.max(0, Math.min(steps().length - 1, to)));
    void understand();
  };
  return {
    refusal,
    layers,
    busy,
    decisions,
    takenFrom,
    decide: (layer, decided) => {
      const next = (layers() ?? []).map((_, index) =>
        index === layer ? { ...decisions()[index], ...decided } : (decisions()[index] ?? {}),
      );
      setSteps([...steps().slice(0, at() + 1), next]);
      move(at() + 1);
    },
    undo: () => move(at() - 1),
    redo: () => move(at() + 1),
    canUndo: () => at() > 0,
    canRedo: () => at() < steps().length - 1,
    places: (name) => {
      const found = layers() ?? [];
      return found.flatMap((layer, index): OwnPlaces[] => {
        const parts = found.length > 1 && layer.sheet !== '' ? [name, layer.sheet] : [name];
        const head = {
          id: '',
          name: parts.join(' · '),
          file: layer.file,
          sheet: layer.sheet,
          format: layer.format,
          readOn: today(),
          isOn: true,
          datum:
            layer.datum.undeclared > 0 ? layer.datum.chosen : (layer.datum.stated[0] ?? layer.datum.chosen),
          datums: [
            ...new Set([...layer.datum.stated, ...(layer.datum.undeclared > 0 ? [layer.datum.chosen] : [])]),
          ],
          declared: layer.datum.declared,
          records: layer.records,
          used: layer.used,
          asides: layer.asides,
          mended: layer.mended,
          form: layer.form,
          decisions: decisions()[index] ?? {},
          look: PLAIN_LOOK,
        };
        return [
          ...(layer.points ? [{ ...head, kind: 'points', set: layer.points } as const] : []),
          ...(layer.shapes ? [{ ...head, kind: 'shapes', set: layer.shapes } as const] : []),
        ];
      });
    },
  };
}
