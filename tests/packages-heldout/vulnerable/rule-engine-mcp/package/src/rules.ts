import { sandboxed, type Evaluate } from './sandbox.js';

export interface Order {
  customer: string;
  total: number;
  items: number;
}

export class Rules {
  private readonly rules = new Map<string, Evaluate>();

  add(name: string, source: string): string {
    this.rules.set(name, sandboxed(source));
    return `${this.rules.size} rules`;
  }

  price(order: Order): number {
    let total = order.total;
    for (const rule of this.rules.values()) {
      const factor = Number(rule({ order: { ...order, total } }));
      if (Number.isFinite(factor) && factor > 0) total *= factor;
    }
    return Math.round(total * 100) / 100;
  }
}
