import { refresh } from "./palette.js";

refresh();

export const mix = (colours) => colours.join("+");
