/** Words of plates: what their keys, corners and lists say. */
export const plates = {
  radiation: '辐射带动方向',
  joiningLine: '连接不相邻成员的示意线，途经地区不属于该带',
  parkWithoutFigure: '无数据的园区',
  undrawnElements: '文件提到而未上图（未写成员或地点）：{names}',
  undrawnParks: '没有坐标而未上图：{names}',
} as const;
