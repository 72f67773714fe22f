import knex from "knex";

export const db = knex({
  client: "mysql2",
  connection: process.env.HOTEL_DATABASE ?? "mysql://localhost/hotel",
  pool: { min: 0, max: 4 },
});
