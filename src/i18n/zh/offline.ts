export const offline = {
  preparing: '正在保存以便离线使用…',
  ready: '可离线使用',
  failed: '未能保存，离线时无法使用',
  update: '有新版本可用。',
  apply: '立即更新',
  later: '稍后',
};
