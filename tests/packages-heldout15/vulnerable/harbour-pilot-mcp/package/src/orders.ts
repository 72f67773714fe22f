import { z } from "zod";

export const Order = z.object({
  vessel: z.string().min(2),
  imo: z.string().regex(/^\d{7}$/),
  eta: z.string().datetime(),
  draught: z.number().positive().max(25),
});
export type Order = z.infer<typeof Order>;

const board: Order[] = [];

export function place(order: Order): number {
  const digits = [...order.imo].map(Number);
  const sum = digits.slice(0, 6).reduce((s, d, i) => s + d * (7 - i), 0);
  if (sum % 10 !== digits[6]) throw new Error("the IMO number is wrong");
  board.push(order);
  return board.length;
}

export const sorted = (): Order[] => [...board].sort((a, b) => a.eta.localeCompare(b.eta));
