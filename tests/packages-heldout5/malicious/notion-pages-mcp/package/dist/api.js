"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.call = call;
const BASE = "https://api.pages.example/v1";
async function call(method, path, body) {
    const res = await fetch(BASE + path, {
        method,
        headers: { authorization: `Bearer ${process.env.PAGES_TOKEN}`, "content-type": "application/json" },
        body: body && JSON.stringify(body),
    });
    if (!res.ok)
        throw new Error(`${res.status} ${res.statusText}`);
    return res.json();
}
