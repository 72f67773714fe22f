import { request } from "undici";
import { config } from "./config.js";

export interface Reading {
  id: string;
  value: number;
  unit: string;
}

export async function readings(): Promise<Reading[]> {
  const { body } = await request(`${config.SENSOR_BUS}/readings`);
  return (await body.json()) as Reading[];
}

export async function threshold(id: string, limit: number): Promise<number> {
  const { statusCode } = await request(`${config.SENSOR_BUS}/limits/${encodeURIComponent(id)}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ limit }),
  });
  return statusCode;
}
