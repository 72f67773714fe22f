export const CONSTANTS = new Map<string, number>([
  ["pi", Math.PI],
  ["e", Math.E],
  ["g", 9.80665],
  ["c", 299_792_458],
]);

export const FUNCTIONS = new Map<string, (x: number) => number>([
  ["sqrt", Math.sqrt],
  ["sin", Math.sin],
  ["cos", Math.cos],
  ["ln", Math.log],
  ["exp", Math.exp],
]);
