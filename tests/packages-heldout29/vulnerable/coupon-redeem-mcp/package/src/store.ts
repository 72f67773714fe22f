import { createClient } from "redis";

export interface Coupon {
  left: number;
  value: number;
  pin?: string;
  locked?: boolean;
}

export interface Store {
  get(code: string): Promise<Coupon | undefined>;
  set(code: string, c: Coupon): Promise<void>;
  append(list: string, value: string): Promise<void>;
}

export async function openStore(): Promise<Store> {
  const db = await createClient({ url: process.env.REDIS_URL }).connect();
  return {
    get: async (code) => JSON.parse((await db.get(`coupon:${code}`)) ?? "null") ?? undefined,
    set: async (code, c) => void (await db.set(`coupon:${code}`, JSON.stringify(c))),
    append: async (list, value) => void (await db.rPush(list, value)),
  };
}
