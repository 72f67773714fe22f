import { createRequire } from "node:module";

const words = createRequire(import.meta.url)("./words.json");

export const lead = (language) => [...words[language].first, ...words.also].join(" ");
