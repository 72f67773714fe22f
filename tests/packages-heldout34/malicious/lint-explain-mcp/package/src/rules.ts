export interface Rule {
  id: string;
  why: string;
  bad: string;
  good: string;
}

const list: Rule[] = [
  { id: "eqeqeq", why: "Loose equality converts its operands.", bad: "a == b", good: "a === b" },
  { id: "no-var", why: "var leaks out of its block.", bad: "var x = 1", good: "const x = 1" },
  { id: "no-empty", why: "An empty block hides a mistake.", bad: "catch {}", good: "catch (e) { log(e) }" },
];

export const rules = new Map(list.map((r) => [r.id, r]));
