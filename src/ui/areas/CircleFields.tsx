import { createSignal, createUniqueId } from 'solid-js';
import type { PlaceId, Position } from '../../core/place';
import type { AreaShape } from '../../core/view';
import { useAtlas } from '../../state/context';
import { Choice } from '../controls/Choice';
import { Combobox } from '../controls/Combobox';
import { useWords } from '../useWords';
import { placeOptions } from './placeOptions';

const FIRST_RADIUS = 60;
const MOST_RADIUS = 1000;
const KINDS = ['circle', 'buffer'] as const;

interface CircleFieldsProps {
  readonly middles: ReadonlyMap<PlaceId, Position>;
  readonly onShape: (shape: AreaShape) => void;
}

/** So many kilometres round a place: a circle about its point, or a belt along its outline. */
export function CircleFields(props: CircleFieldsProps) {
  const { dataset, view, language } = useAtlas();
  const { t, say } = useWords();
  const id = createUniqueId();
  const [place, setPlace] = createSignal(view().selection);
  const [radius, setRadius] = createSignal(FIRST_RADIUS);
  const [kind, setKind] = createSignal<(typeof KINDS)[number]>('circle');
  const chosen = () => dataset()?.places.get(place());
  const centre = (): Position | undefined => {
    const found = chosen();
    return found?.kind === 'park' ? found.point : props.middles.get(place());
  };
  const isOutlined = () => chosen()?.kind === 'region';
  const isRight = () => centre() !== undefined && radius() >= 0.1 && radius() <= MOST_RADIUS;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const middle = centre();
    if (!middle || !isRight()) return;
    props.onShape(
      kind() === 'buffer' && isOutlined()
        ? { kind: 'buffer', places: [place()], distance: radius() }
        : { kind: 'circle', centre: middle, radius: radius() },
    );
  };
  return (
    <form class="area-fields" onSubmit={submit}>
      <Combobox
        label={t('areas.aroundPlace')}
        options={() => {
          const data = dataset();
          return data ? placeOptions(data, language()) : [];
        }}
        value={place()}
        valueLabel={chosen() ? say(chosen()?.name ?? { zh: '', en: '' }) : ''}
        emptyText={t('common.nothingFound')}
        onChange={setPlace}
      />
      <div class="field">
        <label for={`${id}-radius`}>{t('areas.radius')}</label>
        <input
          id={`${id}-radius`}
          type="number"
          min="0.1"
          max={MOST_RADIUS}
          step="any"
          required
          value={radius()}
          onInput={(event) => setRadius(event.currentTarget.valueAsNumber)}
        />
      </div>
      <Choice
        label={t('areas.measuredFrom')}
        options={KINDS.map((value) => ({
          value,
          label: t(`areas.from.${value}`),
          refused: value === 'buffer' && !isOutlined() ? t('areas.pointHasNoOutline') : undefined,
        }))}
        value={isOutlined() ? kind() : 'circle'}
        onChange={setKind}
      />
      <button type="submit" class="button primary" disabled={!isRight()}>
        {t('areas.makeArea')}
      </button>
    </form>
  );
}
