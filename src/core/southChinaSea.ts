import type { BoundingBox } from './place';

/** The island of Hainan as the boundaries have it, WGS-84 degrees: [west, south, east, north]. */
export const HAINAN: BoundingBox = [108.61, 18.18, 111.03, 20.14];

/**
 * Whether a map needs the inset of the South China Sea islands: a regional map of China that shows all of Hainan does.
 * The surroundings end north of the island's south, so that no map, sheet, slide, picture or embed of any size can; what
 * builds them asks here, and so must whoever widens them or brings those of another province.
 * Source: 公开地图内容表示规范 (自然资规〔2023〕2 号), on maps that show the island of Hainan whole.
 * @param shown all that a map can show: what of its frame the surroundings reach, in WGS-84 degrees
 */
export function needsSouthChinaSea([west, south, east, north]: BoundingBox): boolean {
  return west <= HAINAN[0] && south <= HAINAN[1] && east >= HAINAN[2] && north >= HAINAN[3];
}
