import { createMemo, createSignal, For, Show } from 'solid-js';
import { tableAsCsv } from '../../core/export/delimited';
import { countedSource, unitOfHead } from '../../core/ownPlaces/countedSource';
import type { ZoneCount } from '../../core/ownPlaces/countInZones';
import { areParts, countZones, ZONE_KINDS, type Zone, type ZoneKind } from '../../core/ownPlaces/countZones';
import type { OwnPoints } from '../../core/ownPlaces/ownPlaces';
import { placesFilter } from '../../core/ownPlaces/placesFilter';
import { isPeriod } from '../../core/period';
import { inBothLanguages } from '../../i18n/inBothLanguages';
import { failureReason } from '../../load/failureReason';
import { countPoints } from '../../load/places/openPlaces';
import { saveFile } from '../../load/saveFile';
import { today } from '../../load/today';
import { useAtlas } from '../../state/context';
import { indicatorChoice } from '../../state/indicatorChoice';
import { SelectField } from '../controls/SelectField';
import { fileName } from '../export/exportChoices';
import { useWords } from '../useWords';

const MOST_ROWS = 40;

interface Result {
  readonly kind: ZoneKind;
  readonly sumOf: string;
  readonly zones: readonly Zone[];
  readonly counts: readonly ZoneCount[];
  readonly points: number;
}

/** The points of a set that pass its filter, and of each the value of an attribute. */
function counted({ set, look }: OwnPoints, sumOf: string) {
  const passes = placesFilter(set.attributes, look.filter);
  const attribute = set.attributes.find(({ name, kind }) => kind === 'number' && name === sumOf);
  const [positions, values]: [number[], number[]] = [[], []];
  for (let place = 0; place < set.rows.length; place++) {
    if (!passes(place)) continue;
    positions.push(set.positions[2 * place] ?? 0, set.positions[2 * place + 1] ?? 0);
    if (attribute?.kind === 'number') values.push(attribute.values[place] ?? Number.NaN);
  }
  return {
    positions: Float64Array.from(positions),
    values: attribute ? Float64Array.from(values) : undefined,
  };
}

/** Counts or sums own points by counties, cities, parks, elements, drawn areas or own shapes, and makes indicators of it. */
export function CountFields(props: { readonly own: OwnPoints }) {
  const atlas = useAtlas();
  const { dataset, boundaries, view, areaOutlines, notices } = atlas;
  const { t } = useWords();
  const [kind, setKind] = createSignal<ZoneKind>('county');
  const [sumOf, setSumOf] = createSignal('');
  const [period, setPeriod] = createSignal(today().slice(0, 4));
  const [result, setResult] = createSignal<Result>();
  const [busy, setBusy] = createSignal(false);
  const sums = () =>
    props.own.set.attributes.flatMap(({ kind: each, name }) =>
      each === 'number' ? [{ value: name, label: t('ownPlaces.sumOf', { name }) }] : [],
    );
  const count = async () => {
    const [data, shapes] = [dataset(), boundaries()];
    if (!data || !shapes) return;
    setBusy(true);
    try {
      const wanted = { kind: kind(), sumOf: sumOf() };
      const zones = countZones(wanted.kind, {
        dataset: data,
        boundaries: shapes,
        view: view(),
        outlines: areaOutlines(),
      });
      const { positions, values } = counted(props.own, wanted.sumOf);
      const geometries = zones.map(({ geometry }) => geometry);
      const counts = await countPoints(positions, values, geometries, areParts(wanted.kind));
      setResult({ ...wanted, zones, counts, points: positions.length / 2 });
    } catch (error) {
      const details = [failureReason(error)];
      notices.add({
        id: 'own-places',
        kind: 'error',
        text: inBothLanguages('ownPlaces.notCounted'),
        details,
      });
    } finally {
      setBusy(false);
    }
  };
  const rows = createMemo(() => {
    const found = result();
    return (found?.zones ?? [])
      .map((zone, at) => {
        const { count: points = 0, sum = 0, withValue = 0 } = found?.counts[at] ?? {};
        return { zone, points, sum: found?.sumOf && withValue > 0 ? sum : undefined, withValue };
      })
      .sort((a, b) => (b.sum ?? 0) - (a.sum ?? 0) || b.points - a.points);
  });
  const inside = () => rows().reduce((sum, { points }) => sum + points, 0);
  const name = () => {
    const of = result()?.sumOf;
    return of
      ? t('ownPlaces.sumName', {
          name: props.own.name,
          attribute: of.replace(/[（(][^（()）]*[）)]\s*$/, ''),
        })
      : t('ownPlaces.countName', { name: props.own.name });
  };
  const makeIndicator = () => {
    const found = result();
    const data = dataset();
    if (!found || !data) return;
    const unit = found.sumOf ? unitOfHead(found.sumOf) : inBothLanguages('ownPlaces.unit').zh;
    const title = `${name()} · ${t(`ownPlaces.zone.${found.kind}`)}`;
    const as = { name: name(), unit, sumOf: found.sumOf, period: period() };
    const source = countedSource(title, found.zones, found.counts, as, today());
    atlas.own.add(source);
    const [made] = source.made;
    const text = inBothLanguages('ownPlaces.indicatorMade', { name: as.name });
    const show = () => {
      const now = dataset();
      if (!now || !made || !now.indicators.has(made.id)) return;
      const level = found.kind === 'city' ? 'city' : 'county';
      atlas.updateView({
        ...{ page: 'map', sheet: '' },
        ...indicatorChoice(now, { ...view(), level }, made.id),
        ...{ level, period: as.period, status: 'actual' },
      });
    };
    notices.add({
      id: 'own-import',
      kind: 'info',
      text,
      actions: [{ text: inBothLanguages('ownPlaces.showIndicator'), run: show }],
    });
  };
  const saveTable = () => {
    const found = result();
    const header = ['code', 'name', 'count', ...(found?.sumOf ? [found.sumOf, 'with value'] : [])];
    const body = rows().map(({ zone, points, sum, withValue }) => [
      zone.place,
      zone.name,
      points,
      ...(found?.sumOf ? [sum, withValue] : []),
    ]);
    saveFile(fileName(name(), 'csv'), new Blob([tableAsCsv({ header, rows: body })], { type: 'text/csv' }));
  };
  const isRegions = () => areParts(result()?.kind ?? 'area');
  return (
    <details class="own-places-count">
      <summary>{t('ownPlaces.count')}</summary>
      <div class="own-places-look">
        <SelectField
          label={t('ownPlaces.zones')}
          options={ZONE_KINDS.map((each) => ({ value: each, label: t(`ownPlaces.zone.${each}`) }))}
          value={kind()}
          onChange={setKind}
        />
        <SelectField
          label={t('ownPlaces.what')}
          options={[{ value: '', label: t('ownPlaces.number') }, ...sums()]}
          value={sumOf()}
          onChange={setSumOf}
        />
        <button type="button" class="button" disabled={busy()} onClick={() => void count()}>
          {t('ownPlaces.countNow')}
        </button>
      </div>
      <Show when={result()}>
        {(found) => (
          <>
            <p role="status">
              {t(isRegions() ? 'ownPlaces.countedParts' : 'ownPlaces.counted', {
                zones: found().zones.length,
                inside: inside(),
                points: found().points,
                outside: found().points - inside(),
              })}
            </p>
            <table>
              <tbody>
                <For each={rows().slice(0, MOST_ROWS)}>
                  {({ zone, points, sum, withValue }) => (
                    <tr>
                      <th scope="row">{zone.name}</th>
                      <td>{points}</td>
                      <Show when={found().sumOf}>
                        <td>
                          {sum === undefined
                            ? t('ownPlaces.noSum')
                            : t('ownPlaces.sumWith', { sum: Number(sum.toPrecision(12)), count: withValue })}
                        </td>
                      </Show>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
            <Show when={rows().length > MOST_ROWS}>
              <p class="hint">{t('ownPlaces.moreListed', { count: rows().length - MOST_ROWS })}</p>
            </Show>
            <p class="own-ways">
              <button type="button" class="button" onClick={saveTable}>
                {t('ownPlaces.saveTable')}
              </button>
              <Show when={isRegions()}>
                <label>
                  {t('ownPlaces.period')}{' '}
                  <input
                    value={period()}
                    size={8}
                    maxLength={10}
                    onInput={(event) => setPeriod(event.currentTarget.value.trim())}
                  />
                </label>
                <button type="button" class="button" disabled={!isPeriod(period())} onClick={makeIndicator}>
                  {t('ownPlaces.makeIndicator')}
                </button>
              </Show>
            </p>
          </>
        )}
      </Show>
    </details>
  );
}
