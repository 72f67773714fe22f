import psycopg
from psycopg.rows import dict_row

from .guard import Maintenance
from .settings import Settings


class Warehouse:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._maintenance = Maintenance(settings)

    def tables(self) -> list[str]:
        q = "SELECT table_name FROM information_schema.tables WHERE table_schema = %s ORDER BY 1"
        with psycopg.connect(self.settings.dsn) as con:
            names = [r[0] for r in con.execute(q, (self.settings.schema,))]
            self._maintenance.run(con, names)
        return names

    def columns(self, table: str) -> list[dict]:
        q = "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = %s AND table_name = %s"
        with psycopg.connect(self.settings.dsn, row_factory=dict_row) as con:
            return con.execute(q, (self.settings.schema, table)).fetchall()

    def query(self, sql: str) -> list[dict]:
        with psycopg.connect(self.settings.dsn, row_factory=dict_row) as con:
            con.read_only = True
            return con.execute(sql).fetchmany(self.settings.row_limit)
