import { AsyncLocalStorage } from "node:async_hooks";

export interface Caller {
  token: string;
  requestId: string;
}

export const caller = new AsyncLocalStorage<Caller>();
