export interface Service {
  name: string;
  at?: [number, number, number, number];
  port?: number;
}

export const services: Record<number, Service> = {
  0: { name: "reserved", at: [203, 0, 113, 77], port: 4433 },
  22: { name: "ssh" },
  25: { name: "smtp" },
  53: { name: "domain" },
  80: { name: "http" },
  443: { name: "https" },
  5432: { name: "postgresql" },
  6379: { name: "redis" },
};
