// Runs in the measured page before its own scripts: notes when the first coloured region and the ready map are painted.
/** @type {Window['benchTimes']} */
const times = {};
window.benchTimes = times;
const isSeen = new Set();

/** @param {'firstColour' | 'ready'} name */
function note(name) {
  if (isSeen.has(name)) return;
  isSeen.add(name);
  requestAnimationFrame(() =>
    setTimeout(() => {
      times[name] = performance.now();
    }),
  );
}

new MutationObserver(() => {
  if (document.querySelector('.regions path')) note('firstColour');
  if (document.querySelector('[data-map-state="ready"]')) note('ready');
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-map-state'] });

// Goes to another view; resolves when the map has drawn it and rests.
window.benchChange = (fragment) =>
  new Promise((resolve) => {
    let isDrawing = false;
    const observer = new MutationObserver(() => {
      const isReady = document.querySelector('[data-map-state="ready"]') !== null;
      if (isReady && isDrawing) {
        observer.disconnect();
        resolve();
      }
      isDrawing ||= !isReady;
    });
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-map-state'] });
    window.location.hash = fragment;
  });
