import { localDate, localTime, type Kind, type Stamp } from "./store.js";

export interface Day {
  date: string;
  start?: string;
  end?: string;
  minutes: number;
  breakMinutes: number;
  warnings: string[];
}

const NEXT: Record<Kind, Kind[]> = {
  出勤: ["休憩開始", "退勤"],
  休憩開始: ["休憩終了"],
  休憩終了: ["休憩開始", "退勤"],
  退勤: ["出勤"],
};

/** 直前の打刻との整合性を確認する */
export function validate(previous: Stamp | undefined, kind: Kind): string | undefined {
  if (!previous) return kind === "出勤" ? undefined : "最初の打刻は「出勤」にしてください";
  if (!NEXT[previous.kind].includes(kind)) return `「${previous.kind}」の次に「${kind}」は打刻できません`;
  return undefined;
}

export function summarise(stamps: Stamp[]): Day[] {
  const days = new Map<string, Stamp[]>();
  for (const s of stamps) {
    const key = localDate(new Date(s.at));
    days.set(key, [...(days.get(key) ?? []), s]);
  }
  return [...days].map(([date, list]) => {
    const day: Day = { date, minutes: 0, breakMinutes: 0, warnings: [] };
    let workFrom: number | undefined;
    let breakFrom: number | undefined;
    for (const s of list) {
      const at = Date.parse(s.at);
      if (s.kind === "出勤") {
        workFrom = at;
        day.start ??= localTime(new Date(at));
      } else if (s.kind === "休憩開始") {
        breakFrom = at;
      } else if (s.kind === "休憩終了" && breakFrom !== undefined) {
        day.breakMinutes += Math.round((at - breakFrom) / 60_000);
        breakFrom = undefined;
      } else if (s.kind === "退勤" && workFrom !== undefined) {
        day.minutes += Math.round((at - workFrom) / 60_000);
        day.end = localTime(new Date(at));
        workFrom = undefined;
      }
    }
    day.minutes -= day.breakMinutes;
    if (workFrom !== undefined) day.warnings.push("退勤の打刻がありません");
    if (day.minutes > 6 * 60 && day.breakMinutes < 45) day.warnings.push("休憩が45分未満です");
    if (day.minutes > 10 * 60) day.warnings.push("労働時間が10時間を超えています");
    return day;
  });
}

/** 表計算ソフトで数式として解釈されないようにする */
const cell = (v: string | number) => {
  const s = String(v);
  const safe = /^[=+\-@\t\r]/.test(s) ? `'${s}` : s;
  return `"${safe.replace(/"/g, '""')}"`;
};

export function csv(days: Day[]): string {
  const head = ["日付", "出勤", "退勤", "実働(分)", "休憩(分)", "注意"];
  const rows = days.map((d) => [d.date, d.start ?? "", d.end ?? "", d.minutes, d.breakMinutes, d.warnings.join(" / ")]);
  return "\ufeff" + [head, ...rows].map((r) => r.map(cell).join(",")).join("\r\n");
}
