interface Rule {
  commands: string[];
  value?: { key: string; min: number; max: number };
}

const RULES: Record<string, Rule> = {
  light: { commands: ["turn_on", "turn_off", "toggle"], value: { key: "brightness_pct", min: 0, max: 100 } },
  switch: { commands: ["turn_on", "turn_off", "toggle"] },
  climate: { commands: ["set_temperature"], value: { key: "temperature", min: 5, max: 28 } },
  cover: { commands: ["set_cover_position", "stop_cover"], value: { key: "position", min: 0, max: 100 } },
};

const NEVER = /(^|[._])(garage|gate|door|alarm)/;

export const DOMAINS = Object.keys(RULES);

export function allowed(id: string, command: string, value?: number): Record<string, unknown> {
  const domain = id.split(".")[0];
  const rule = Object.hasOwn(RULES, domain) ? RULES[domain] : undefined;
  if (!rule || NEVER.test(id)) throw new Error(`${id} cannot be changed from here`);
  if (!rule.commands.includes(command)) throw new Error(`commands for ${domain}: ${rule.commands.join(", ")}`);
  const body: Record<string, unknown> = { entity_id: id };
  if (value !== undefined && rule.value) body[rule.value.key] = Math.max(rule.value.min, Math.min(rule.value.max, value));
  return body;
}
