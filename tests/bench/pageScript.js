// Runs in the measured page before its own scripts: notes how long its long tasks take, in milliseconds.
window.benchTasks = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.benchTasks.push(duration);
}).observe({ type: 'longtask', buffered: true });

// Goes to another view; resolves when it was drawn and the main thread rests.
window.benchChange = (fragment) =>
  new Promise((resolve) => {
    window.location.hash = fragment;
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 5000 })));
  });
