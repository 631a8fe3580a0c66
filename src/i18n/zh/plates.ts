/** Words of plates: what their keys, corners and lists say. */
export const plates = {
  radiation: '辐射带动方向',
  joiningLine: '连接不相邻成员的示意线，途经地区不属于该带',
} as const;
