// Asks the browser beside the page what would draw: without a card the answer takes a fifth of a second or more.
const context = new OffscreenCanvas(1, 1).getContext('webgl2');
const names = context?.getExtension('WEBGL_debug_renderer_info');
const renderer: unknown = context?.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
postMessage(typeof renderer === 'string' ? renderer : '');
