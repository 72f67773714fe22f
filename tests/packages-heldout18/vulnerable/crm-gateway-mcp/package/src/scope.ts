import { AsyncLocalStorage } from "node:async_hooks";

export const requestScope = new AsyncLocalStorage<{ auth: string }>();
