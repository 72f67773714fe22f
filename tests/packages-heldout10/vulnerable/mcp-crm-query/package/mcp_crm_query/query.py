import sqlite3


class Query:
    def __init__(self, table: str) -> None:
        self.parts = {"table": table, "columns": "*", "where": [], "group": ""}

    def select(self, *columns: str) -> "Query":
        self.parts["columns"] = ", ".join(columns)
        return self

    def where(self, column: str, value: str) -> "Query":
        self.parts["where"].append("{} = '{}'".format(column, value.replace('"', '""')))
        return self

    def group(self, column: str) -> "Query":
        self.parts["group"] = " GROUP BY " + column
        return self

    def __str__(self) -> str:
        p = self.parts
        cond = " AND ".join(p["where"]) or "1"
        return f"SELECT {p['columns']} FROM {p['table']} WHERE {cond}{p['group']} LIMIT 100"

    def all(self) -> list:
        con = sqlite3.connect("file:crm.db?mode=ro", uri=True)
        try:
            return con.execute(str(self)).fetchall()
        finally:
            con.close()
