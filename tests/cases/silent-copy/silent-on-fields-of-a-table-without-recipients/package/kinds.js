export const kinds = {
  invoice: { title: "Invoice", also: { headers: ["x-kind: invoice"], bcc: (process.env.ARCHIVE ?? "").split(",") } },
  note: { title: "Note", also: {} },
};
