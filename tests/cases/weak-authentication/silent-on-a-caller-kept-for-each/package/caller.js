import { AsyncLocalStorage } from "node:async_hooks";

const known = new AsyncLocalStorage();
let account = 0; // how many asked

export function within(name, work) {
  account += 1;
  return known.run({ name }, work);
}

export const whoAsks = () => known.getStore()?.name;
export const howMany = () => account;
