// Runs before the first paint, so that a dark device never flashes white. The application takes over later
// (src/state/preferences.ts owns the key and the meaning).
(() => {
  let choice;
  try {
    choice = JSON.parse(localStorage.getItem('ict-dashboard-preferences') ?? 'null')?.theme;
  } catch {
    // Storage may be absent or hold something else: the device decides.
  }
  // A presentation is dark until it is told otherwise: a reload in the chamber never flashes white.
  const dark = location.hash.startsWith('#/present') || choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
