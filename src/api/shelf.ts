/** Where answers are kept on this device. Every step may be refused. */
export interface Shelf {
  get: (key: string) => Promise<unknown>;
  put: (key: string, value: unknown) => Promise<unknown>;
  remove: (key: string) => Promise<unknown>;
  entries: () => Promise<[string, unknown][]>;
  close: () => void;
}

const database = 'ict-dashboard';
const store = 'answers';
const version = 1;

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The browser refused its storage.')));
  });

/**
 * Opens the browser's database for a moment; whoever opens it closes it. A window of another version of the dashboard
 * that wants to change the database is never made to wait: this one closes.
 * @throws where there is no storage, it is forbidden, full or damaged, or belongs to a newer version.
 */
export const openShelf = async (): Promise<Shelf> => {
  const request = indexedDB.open(database, version);
  request.addEventListener('upgradeneeded', () => {
    for (const name of request.result.objectStoreNames) request.result.deleteObjectStore(name);
    request.result.createObjectStore(store);
  });
  const blocked = new Promise<never>((_, reject) => {
    request.addEventListener('blocked', () => reject(new Error('An older window holds the storage.')));
  });
  const opened = await Promise.race([settled(request), blocked]);
  opened.addEventListener('versionchange', () => opened.close());
  const within = (mode: IDBTransactionMode): IDBObjectStore => opened.transaction(store, mode).objectStore(store);
  return {
    get: (key) => settled(within('readonly').get(key)),
    put: (key, value) => settled(within('readwrite').put(value, key)),
    remove: (key) => settled(within('readwrite').delete(key)),
    entries: async () => {
      const shelf = within('readonly');
      const [keys, values] = await Promise.all([settled(shelf.getAllKeys()), settled(shelf.getAll())]);
      return keys.map((key, i) => [typeof key === 'string' ? key : '', values[i] as unknown]);
    },
    close: () => opened.close(),
  };
};
