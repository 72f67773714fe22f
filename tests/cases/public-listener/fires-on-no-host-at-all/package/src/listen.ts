import http from "node:http";
import type { Express } from "express";

const PORT = Number(process.env.PORT ?? 4100);

export const start = (app: Express) => http.createServer(app).listen(PORT, () => console.error("ready"));
