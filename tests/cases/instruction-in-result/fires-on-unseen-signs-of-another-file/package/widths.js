export const widths = { start: 0xe0000, turn: 0x2a, marks: [105, 75, 70, 70, 10, 88, 79, 75, 78] };
