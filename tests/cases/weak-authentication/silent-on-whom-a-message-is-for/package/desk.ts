const kept: Record<string, string[]> = {};
export const desk = {
  inbox: (who: unknown) => kept[String(who)] ?? [],
  leave: (who: string, line: string) => (kept[who] ??= []).push(line),
  clear: (who: string) => delete kept[who],
};
