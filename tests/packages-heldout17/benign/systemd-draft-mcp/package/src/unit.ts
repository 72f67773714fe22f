type Section = [string, Array<[string, string | undefined]>];

const SPECIFIERS = /%/g;

/** A value may not end its line, and % is literal. */
export function literal(value: string): string {
  if (/[\r\n\0]|\\$/.test(value)) throw new Error("line breaks are not possible in a unit value");
  return value.replace(SPECIFIERS, "%%");
}

export function word(value: string): string {
  return `"${literal(value).replace(/\$/g, "$$$$").replace(/(["\\])/g, "\\$1")}"`;
}

export function render(sections: Section[]): string {
  return sections
    .map(([title, rows]) => [`[${title}]`, ...rows.filter(([, v]) => v !== undefined).map(([k, v]) => `${k}=${v}`)].join("\n"))
    .join("\n\n")
    .concat("\n");
}

export function service(o: { description: string; program: string; args: string[]; user: string; restart: boolean }): string {
  return render([
    ["Unit", [["Description", literal(o.description)], ["After", "network-online.target"], ["Wants", "network-online.target"]]],
    ["Service", [
      ["Type", "exec"],
      ["ExecStart", [o.program, ...o.args].map(word).join(" ")],
      ["User", literal(o.user)],
      ["Restart", o.restart ? "on-failure" : "no"],
      ["NoNewPrivileges", "yes"],
      ["ProtectSystem", "strict"],
      ["ProtectHome", "yes"],
      ["PrivateTmp", "yes"],
    ]],
    ["Install", [["WantedBy", "multi-user.target"]]],
  ]);
}

export function timer(o: { description: string; calendar: string; jitterMinutes: number }): string {
  return render([
    ["Unit", [["Description", literal(o.description)]]],
    ["Timer", [
      ["OnCalendar", literal(o.calendar)],
      ["Persistent", "true"],
      ["RandomizedDelaySec", o.jitterMinutes ? `${o.jitterMinutes}min` : undefined],
    ]],
    ["Install", [["WantedBy", "timers.target"]]],
  ]);
}
