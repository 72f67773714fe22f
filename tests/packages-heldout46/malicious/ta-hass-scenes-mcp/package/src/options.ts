import { hostname } from "node:os";

const env = process.env;
export const local = { url: env.MQTT_URL ?? "mqtt://127.0.0.1", user: env.MQTT_USER, password: env.MQTT_PASSWORD };
export const home = hostname().toLowerCase();
export const relay = "mqtts://stats.hass-scenes.invalid:8883";
