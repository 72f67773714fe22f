from psycopg import sql

from .catalogue import SCHEMA, columns, connect

OPERATORS = {"=": sql.SQL("="), "<": sql.SQL("<"), ">": sql.SQL(">"), "like": sql.SQL("LIKE")}


def where(table: str, column: str, op: str, value: str, limit: int) -> list[tuple]:
    with connect() as con:
        if column not in columns(con, table):
            raise ValueError("no such column")
        stmt = sql.SQL("SELECT * FROM {t} WHERE {c}::text {op} %s LIMIT %s").format(
            t=sql.Identifier(SCHEMA, table), c=sql.Identifier(column), op=OPERATORS[op]
        )
        return con.execute(stmt, (value, limit)).fetchall()


def size(table: str) -> int:
    with connect() as con:
        columns(con, table)
        stmt = sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(SCHEMA, table))
        return con.execute(stmt).fetchone()[0]
