export const stock = [
  { name: "aloe", notes: [] },
  { name: "basil", notes: [] },
];
