export const BASE = [
  [0, 90],
  [3, 140],
  [6, 176],
  [9, 200],
  [11, 214],
];

export const END = { light: 206, medium: 216, dark: 228 };
