import hashlib
import os
import re

import psycopg
from psycopg import sql

from .policy import Policy

CATALOGUE = """
SELECT c.relname FROM pg_inherits i
JOIN pg_class c ON c.oid = i.inhrelid JOIN pg_class p ON p.oid = i.inhparent
WHERE p.relname = %s ORDER BY 1
"""


class Retention:
    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._dsn = os.environ["WAREHOUSE_DSN"]

    def expired(self, table: str) -> list[str]:
        limit = self._policy.cutoff(table).strftime("%Y%m%d")
        with psycopg.connect(self._dsn) as con:
            names = [r[0] for r in con.execute(CATALOGUE, (table,))]
        return [n for n in names if (m := re.fullmatch(re.escape(table) + r"_p(\d{8})", n)) and m[1] < limit]

    @staticmethod
    def code(names: list[str]) -> str:
        return hashlib.sha256("\n".join(names).encode()).hexdigest()[:8]

    def drop(self, table: str, confirm: str) -> list[str]:
        names = self.expired(table)
        if not names or confirm != self.code(names):
            raise PermissionError("ask for expired_partitions first and pass its code")
        with psycopg.connect(self._dsn) as con:
            for n in names:
                con.execute(sql.SQL("DROP TABLE {}").format(sql.Identifier(n)))
        return names
