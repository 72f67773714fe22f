import { AsyncLocalStorage } from 'node:async_hooks';

const store = new AsyncLocalStorage();

export const within = (value, run) => store.run(value, run);
export const current = () => store.getStore() ?? {};
