export const offline = {
  preparing: '正在保存以便离线使用…',
  ready: '可离线使用',
  failed: '断网时不可用',
  update: '有新版本可用。',
  apply: '立即更新',
  later: '稍后',
};
