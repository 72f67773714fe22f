import { appendFile, mkdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

export type Kind = "出勤" | "退勤" | "休憩開始" | "休憩終了";

export interface Stamp {
  at: string;
  kind: Kind;
  memo?: string;
}

const TZ = process.env.KINTAI_TZ ?? "Asia/Tokyo";
const FOLDER = process.env.KINTAI_DIR ?? path.join(homedir(), ".kintai-note");

/** 指定したタイムゾーンでの日付(YYYY-MM-DD) */
export function localDate(d: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: TZ, dateStyle: "short" }).format(d);
}

export function localTime(d: Date): string {
  return new Intl.DateTimeFormat("ja-JP", { timeZone: TZ, hour: "2-digit", minute: "2-digit", hour12: false }).format(d);
}

function fileOf(month: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Error("月は YYYY-MM の形式で指定してください");
  return path.join(FOLDER, `${month}.jsonl`);
}

export async function load(month: string): Promise<Stamp[]> {
  let raw: string;
  try {
    raw = await readFile(fileOf(month), "utf8");
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw e;
  }
  return raw
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Stamp);
}

export async function add(stamp: Stamp): Promise<void> {
  const file = fileOf(localDate(new Date(stamp.at)).slice(0, 7));
  await mkdir(FOLDER, { recursive: true, mode: 0o700 });
  await appendFile(file, JSON.stringify(stamp) + "\n", { mode: 0o600 });
}
