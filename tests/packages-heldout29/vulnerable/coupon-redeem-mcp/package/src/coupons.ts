import type { Store } from "./store.js";

export class Coupons {
  constructor(private readonly store: Store) {}

  async redeem(code: string, order: string): Promise<boolean> {
    const c = await this.store.get(code);
    if (!c || c.locked || c.left < 1) return false;
    await this.store.append(`order:${order}:discounts`, `${code}:${c.value}`);
    await this.store.set(code, { ...c, left: c.left - 1 });
    return true;
  }
}
