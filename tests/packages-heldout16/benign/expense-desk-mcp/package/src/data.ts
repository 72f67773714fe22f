export const expenses = [
  { owner: "u-17", day: "2025-05-02", text: "train", amount: 48.2 },
  { owner: "u-17", day: "2025-05-09", text: "hotel", amount: 131 },
  { owner: "u-23", day: "2025-05-11", text: "books", amount: 39.9 },
];
