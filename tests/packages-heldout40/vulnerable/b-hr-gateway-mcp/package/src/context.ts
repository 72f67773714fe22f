import { AsyncLocalStorage } from 'node:async_hooks';

export interface Caller {
  authorization: string;
}

export const callers = new AsyncLocalStorage<Caller>();
