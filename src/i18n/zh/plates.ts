/** Words of plates: what their keys, corners and lists say. */
export const plates = {
  radiation: '辐射带动方向',
  joiningLine: '连线，沿途不属本带',
  undrawnElements: '文件提到而未上图（未写成员或地点）：{names}',
  undrawnParks: '没有坐标而未上图：{names}',
  together: '{name}等{count}个',
  samePoint: '同一点位（{count} 个）',
  samePointWhy: '公开资料只给出这一个坐标，地图上合为一处。',
  inferredKey: '虚线边界为推断成员，文件未直接列出：{names}',
  inferredNote: '推断成员（文件未直接列出，理由见布局面板）：{names}',
  silent: '文件没有写到：{names}',
  scale: '1:{ratio}',
  projection: '阿尔伯斯等积圆锥投影（中央经线{meridian}°E，标准纬线{south}°N、{north}°N），WGS-84',
  maker: '制图单位：{maker}',
} as const;
