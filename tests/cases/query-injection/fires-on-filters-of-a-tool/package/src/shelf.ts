import { Sheets } from "./sheets.js";

const kept = new Map<string, Promise<unknown>>();
kept.set("sheets", Sheets.open());

export const taken = <T>(name: string) => kept.get(name) as Promise<T>;
