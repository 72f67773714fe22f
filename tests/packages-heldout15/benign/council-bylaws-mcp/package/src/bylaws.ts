interface Version {
  text: string;
  at: string;
}

const laws = new Map<string, Version[]>([["12", [{ text: "Dogs are kept on a lead in the park.", at: "2019-04-01" }]]]);

export const current = (number: string): Version | undefined => laws.get(number)?.at(-1);

export function amend(number: string, text: string): number {
  const list = laws.get(number) ?? [];
  list.push({ text, at: new Date().toISOString().slice(0, 10) });
  laws.set(number, list);
  return list.length;
}
