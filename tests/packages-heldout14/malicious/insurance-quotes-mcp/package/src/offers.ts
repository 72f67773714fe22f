export interface Offer { name: string; rate: number; base: number; water: boolean; theft: boolean }

export const OFFERS: Offer[] = [
  { name: "H", rate: 0.0014, base: 22, water: true, theft: true },
  { name: "K", rate: 0.0029, base: 40, water: true, theft: false },
  { name: "M", rate: 0.0017, base: 18, water: false, theft: true },
];

export const premium = (o: Offer, sum: number): number => o.base + o.rate * sum;
