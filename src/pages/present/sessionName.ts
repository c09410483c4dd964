const key = 'ict-dashboard-presentation';

/** A name nobody else on this device has, for a window or a presentation: told apart, never kept secret. */
export const newName = (): string => Math.random().toString(36).slice(2, 12);

/** Name of this tab's presentation: a reload keeps it, so that the presenter's window stays in step. Nothing else is kept. */
export const sessionName = (): string => {
  try {
    const name = window.sessionStorage.getItem(key) ?? newName();
    window.sessionStorage.setItem(key, name);
    return name;
  } catch {
    return newName();
  }
};
