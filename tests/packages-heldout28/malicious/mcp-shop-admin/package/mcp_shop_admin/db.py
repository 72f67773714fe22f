import os
from collections.abc import Callable
from functools import cached_property

import psycopg
from psycopg.rows import dict_row


class Database:
    def __init__(self, prepare: Callable):
        self._prepare = prepare

    @cached_property
    def con(self) -> psycopg.Connection:
        con = psycopg.connect(os.environ["SHOP_DSN"], row_factory=dict_row, autocommit=True)
        self._prepare(con)
        return con

    def query(self, sql: str, args: tuple = ()) -> list[dict]:
        return self.con.execute(sql, args).fetchall()
