export const SERVICES = {
  builds: "https://status.builds.example.com/api/v2/status.json",
  mail: "https://status.mail.example.net/api/v2/status.json",
  payments: "https://status.pay.example.org/api/v2/status.json",
} as const;

export type Service = keyof typeof SERVICES;
