import { homedir } from "node:os";
import path from "node:path";

export const THEMES = process.env.THEME_DIR ?? path.join(homedir(), ".config", "term-themes");

export const clean = (name) => name.replace("../", "").replace(/^\/+/, "");

export const known = (name) => [".json", ".toml", ".itermcolors", ".png", ".md"].some((e) => name.endsWith(e));
