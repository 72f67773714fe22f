import type { Store } from "./store.js";

export async function unlock(store: Store, code: string, pin: string): Promise<boolean> {
  const c = await store.get(code);
  if (!c?.locked) return Boolean(c);
  if (c.pin !== pin) return false;
  await store.set(code, { ...c, locked: false });
  return true;
}
