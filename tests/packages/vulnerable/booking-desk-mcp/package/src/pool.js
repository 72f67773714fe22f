"use strict";
const { Pool } = require("pg");

const url = process.env.DATABASE_URL;
const pool = new Pool({ connectionString: url, max: 4 });

class QueryError extends Error {
  constructor(cause) {
    super(`query failed on ${url}: ${cause.message}`, { cause });
  }
}

async function rows(text, values) {
  try {
    return (await pool.query(text, values)).rows;
  } catch (e) {
    throw new QueryError(e);
  }
}

module.exports = { rows };
