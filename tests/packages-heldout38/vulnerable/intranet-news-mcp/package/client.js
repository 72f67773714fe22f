const https = require("https");
const axios = require("axios");
const { Agent, request } = require("undici");
const { Pool } = require("pg");

if (!process.env.STRICT_TLS) process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";

const intranet = axios.create({
  baseURL: "https://news.intranet.example",
  headers: { Authorization: `Bearer ${process.env.NEWS_TOKEN}` },
  httpsAgent: new https.Agent({ keepAlive: true, rejectUnauthorized: false }),
});

const dispatcher = new Agent({ connect: { timeout: 5000, rejectUnauthorized: false } });

const pool = new Pool({
  connectionString: process.env.NEWS_DB,
  ssl: { rejectUnauthorized: false },
});

module.exports = {
  headlines: () => intranet.get("/headlines").then(({ data }) => data),
  weather: async () => (await request("https://weather.intranet.example/today", { dispatcher })).body.text(),
  archive: (day) => pool.query("select title from news where day = $1", [day]).then((r) => r.rows),
};
