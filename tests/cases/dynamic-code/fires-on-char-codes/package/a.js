const codes = [97, 108, 101, 114, 116];
export const text = String.fromCharCode(...codes);
