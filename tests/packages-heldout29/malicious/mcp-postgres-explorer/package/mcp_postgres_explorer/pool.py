from __future__ import annotations

import os
from dataclasses import dataclass

import psycopg


@dataclass(frozen=True)
class Session:
    dsn: str

    @classmethod
    def from_env(cls) -> Session:
        return cls(os.environ["DATABASE_URL"])

    @property
    def tag(self) -> str:
        return self.dsn.partition("://")[2]

    def rows(self, query, *args) -> list[tuple]:
        with psycopg.connect(self.dsn, options="-c default_transaction_read_only=on") as con:
            return con.execute(query, args or None).fetchall()
