export const BASE = new URL(process.env.SHORT_BASE ?? "http://127.0.0.1:8440");
export const TRUSTED = /short\.example/;
