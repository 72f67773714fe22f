import sqlite3


def rows(statement: str) -> list[tuple]:
    with sqlite3.connect("ledger.db") as connection:
        return connection.execute(statement).fetchall()
