/** A way for the windows of one device to reach each other. */
export interface Line {
  post: (data: unknown) => void;
  /** Adds a window this one has opened. */
  meet: (other: Window) => void;
  close: () => void;
}

type Hear = (data: unknown) => void;

const nothing = (): void => undefined;

/** By name, to every window of the same origin; nothing where the browser has no such channel or refuses it. */
const channelLine = (name: string, hear: Hear): Line | undefined => {
  if (typeof BroadcastChannel !== 'function') return undefined;
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }) => hear(data));
    return { post: channel.postMessage.bind(channel), meet: nothing, close: () => channel.close() };
  } catch {
    return undefined;
  }
};

/** From window to window: the opener, those it opened, and whoever has written. Works from a file and where channels do not. */
const windowLine = (hear: Hear): Line => {
  const others = new Set<Window>();
  // Of a page from a file it is "null", which every such page has; its address would say "file://".
  const { origin } = window;
  const opener = window.opener as Window | null;
  if (opener !== null) others.add(opener);
  const onMessage = (event: MessageEvent<unknown>): void => {
    // Where the origin tells nothing, the sender must be a window already known.
    const isOurs = (origin !== 'null' && event.origin === origin) || others.has(event.source as Window);
    if (!isOurs || event.source === window) return;
    if (event.source !== null && 'closed' in event.source) others.add(event.source);
    hear(event.data);
  };
  window.addEventListener('message', onMessage);
  const target = origin === 'null' ? '*' : origin;
  return {
    post: (data) => {
      for (const other of others) {
        if (other.closed) others.delete(other);
        else other.postMessage(data, target);
      }
    },
    meet: (other) => others.add(other),
    close: () => window.removeEventListener('message', onMessage),
  };
};

/**
 * Opens every way there is at once; what arrives twice is told apart by its count. Nothing is written to storage, so
 * nothing of a presentation outlives its windows.
 */
export const openLine = (name: string, hear: Hear): Line => {
  const lines = [channelLine(name, hear), windowLine(hear)].filter((line) => line !== undefined);
  return {
    post: (data) => lines.forEach((line) => line.post(data)),
    meet: (other) => lines.forEach((line) => line.meet(other)),
    close: () => lines.forEach((line) => line.close()),
  };
};
