import { AsyncLocalStorage } from 'node:async_hooks';

const store = new AsyncLocalStorage();

export const withRequest = (req, fn) => store.run({ headers: req.headers, started: Date.now() }, fn);
export const current = () => store.getStore() ?? { headers: {} };
