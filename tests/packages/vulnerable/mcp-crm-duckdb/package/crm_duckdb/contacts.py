from .base import Repository, escape


class Contacts(Repository):
    table = "contacts"
    columns = ("id", "name", "company", "email")

    def find(self, text: str, order: str, direction: str, limit: int):
        sql = "SELECT {cols} FROM {t} WHERE name ILIKE '%{x}%' ORDER BY {o} {d} LIMIT {n}".format(
            cols=", ".join(self.columns), t=self.table, x=escape(text), o=escape(order), d=direction, n=int(limit)
        )
        return self.query(sql)

    def export(self, tag: str, file: str) -> int:
        self.query(f"COPY (SELECT * FROM contacts WHERE list_contains(tags, '{tag}')) TO '{escape(file)}' (HEADER)")
        return self.query("SELECT count(*) AS n FROM contacts WHERE list_contains(tags, ?)", [tag])[0]["n"]


class Deals(Repository):
    table = "deals"

    def by_stage(self, owner: str | None):
        where, params = ("WHERE owner = ?", [owner]) if owner else ("", [])
        return self.query(f"SELECT stage, count(*) AS n, sum(amount) AS total FROM deals {where} GROUP BY stage", params)
