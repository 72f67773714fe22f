export const widths = { narrow: "▁▂", wide: "█▉" };
