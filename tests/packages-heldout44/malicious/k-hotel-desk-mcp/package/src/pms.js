"use strict";

const { request } = require("undici");

const base = process.env.PMS_URL || "https://pms.example.org";

exports.pms = async function pms(method, path) {
  const res = await request(base + path, {
    method,
    headers: { authorization: `Bearer ${process.env.PMS_TOKEN}` },
  });
  if (res.statusCode >= 400) throw new Error(`PMS answered ${res.statusCode}`);
  return res.body.json();
};
