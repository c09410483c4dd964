/** What the page itself records while it is measured. Times are in milliseconds since navigation began. */
export interface Probe {
  /** When the last change to the document had been painted. */
  lastPaint: number;
  /** Long tasks so far. */
  longTasks: { start: number; duration: number }[];
  /** The last click: when it happened, and when the next frame had been painted. */
  click: { at: number; nextFrame: number };
  /** Movement of what was already on the screen. */
  layoutShift: number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * Runs in the page before its own scripts, so it may use nothing from outside itself. A frame counts as painted in the first task after its animation
 * frame callback: the callback itself still runs before style, layout and paint.
 */
export function installProbe(): void {
  const probe: Probe = { lastPaint: 0, longTasks: [], click: { at: 0, nextFrame: 0 }, layoutShift: 0 };
  window.probe = probe;

  const afterPaint = (record: (into: Probe, time: number) => void): void => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => {
        channel.port1.close();
        record(probe, performance.now());
      });
      channel.port1.start();
      channel.port2.postMessage(undefined);
    });
  };

  let waiting = false;
  new MutationObserver((records) => {
    // The head shows nothing: a title, or the hint to fetch a chunk for later.
    if (waiting || records.every(({ target }) => document.head?.contains(target))) return;
    waiting = true;
    afterPaint((into, time) => {
      waiting = false;
      into.lastPaint = time;
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) probe.longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') probe.layoutShift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });

  addEventListener(
    'click',
    (event) => {
      probe.click = { at: event.timeStamp, nextFrame: 0 };
      afterPaint((into, time) => {
        into.click.nextFrame = time;
      });
    },
    { capture: true },
  );
}
