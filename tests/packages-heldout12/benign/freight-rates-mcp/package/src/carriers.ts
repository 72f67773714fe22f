export const CARRIERS = {
  northline: "https://rates.northline.example/v1/table.json",
  redvan: "https://open.redvan.example/tariff.json",
  quayside: "https://www.quayside.example/data/rates.json",
} as const;

export type Carrier = keyof typeof CARRIERS;
