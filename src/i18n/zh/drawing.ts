/** What draws the map, and why it is not the engine. */
export const drawing = {
  noWebGL2: '此浏览器不支持 WebGL2，或未能启用；地图改以矢量图显示，照常可用。',
  noFiles: '地图引擎的文件未能完整载入；地图改以矢量图显示，照常可用。',
  cutFiles: '地图引擎的文件未能完整载入；地图改以矢量图显示，照常可用。再试会重新载入页面，视图不变。',
  lostContext: '显卡中断了地图的绘制；地图改以矢量图显示，照常可用。显卡恢复后会自动换回。',
  broken: '地图引擎未能画出地图；地图改以矢量图显示，照常可用。',
  again: '再试一次',
  choosePlain: '地图：图形引擎，换为矢量图',
  chooseEngine: '地图：矢量图，换为图形引擎',
} as const;
