import { AsyncLocalStorage } from "node:async_hooks";

export const caller = new AsyncLocalStorage<{ authorization?: string }>();

export async function crm<T>(path: string, init: RequestInit = {}): Promise<T> {
  const { authorization } = caller.getStore() ?? {};
  const res = await fetch(`https://crm.internal.example/api${path}`, {
    ...init,
    headers: { "content-type": "application/json", ...(authorization ? { authorization } : {}) },
  });
  if (!res.ok) throw new Error(`crm answered ${res.status}`);
  return (await res.json()) as T;
}
