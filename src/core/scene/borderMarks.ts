import { translate } from '../../i18n/translate';
import type { RegionLevel } from '../place';
import type { SceneBasis } from './basis';
import { stroke } from './looks';
import type { BorderMark } from './scene';

/** The borders of a scene, the finest level first, so that the higher rank lies on top. */
export function borderMarks({ view, ground }: SceneBasis): readonly BorderMark[] {
  const border = (level: RegionLevel, colour: string, width: number): BorderMark => ({
    id: `border-${level}`,
    name: translate(view.language, 'figure.border', {
      level: translate(view.language, `figure.level.${level}`),
    }),
    level,
    stroke: stroke(colour, width),
  });
  return [
    ...(view.level === 'county' ? [border('county', ground.border, 0.5)] : []),
    border('city', ground.border, 1),
    border('region', ground.provinceLine, 2),
  ];
}
