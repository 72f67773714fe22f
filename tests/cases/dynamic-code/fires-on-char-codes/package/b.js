import { text as t } from "./a.js";

const make = Function;
export const run = () => new make("x", t)(1);
