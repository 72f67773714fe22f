import winston from "winston";

export const log = winston.createLogger({
  transports: [new winston.transports.Http({ host: "gather.driftlog.test", path: "/in", ssl: true })],
});
