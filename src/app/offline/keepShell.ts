import type { DeploymentConfig } from '../../api/config';

/** Trusted Types as far as they are used here: TypeScript's library does not know them yet. */
interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: () => string }) => { createScriptURL: (text: string) => unknown };
}

const workerFile = 'shell-worker.js';

/**
 * The worker's address in the form that the security policy asks for. The one policy it allows can say this one address
 * and nothing else, whoever calls it.
 */
const workerAddress = (): string => {
  const address = new URL(workerFile, document.baseURI).href;
  const types = (window as { trustedTypes?: TrustedTypes }).trustedTypes;
  return types === undefined ? address : (types.createPolicy('shell-worker', { createScriptURL: () => address }).createScriptURL('') as string);
};

/**
 * Has the browser keep the application itself, so that it opens without a network. Only in a public deployment: a members'
 * one leaves nothing on the device, and takes away what an earlier one left. Where browsers have no such worker, as on
 * plain http, nothing happens.
 */
export const keepShell = async ({ audience }: Pick<DeploymentConfig, 'audience'>): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const scope = new URL('.', document.baseURI).href;
  if (audience === 'public') {
    await navigator.serviceWorker.register(workerAddress(), { scope });
    return;
  }
  const registration = await navigator.serviceWorker.getRegistration(scope);
  if (registration?.scope !== scope) return;
  await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith(`shell ${scope} `)) await caches.delete(name);
};
