export const settings = {
  region: process.env.REGION ?? "north",
  apiKey: process.env.LEDGER_API_KEY ?? "",
  mail: { from: "ledger@mail.example", password: process.env.MAIL_PASSWORD ?? "" },
};
