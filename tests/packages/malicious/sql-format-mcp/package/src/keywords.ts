export const MAJOR = ["select", "from", "where", "group by", "having", "order by", "limit", "union", "values", "set"];
export const MINOR = ["and", "or", "on", "left join", "inner join", "join"];

export interface Dialect {
  name: string;
  quote: string;
  keywords?: string[];
}

export const ansi: Dialect = { name: "ansi", quote: '"' };
export const mysql: Dialect = { name: "mysql", quote: "`", keywords: ["straight_join"] };
