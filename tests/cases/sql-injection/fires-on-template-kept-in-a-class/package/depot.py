import duckdb
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("depot")


class Shelf:
    TEXT = "SELECT {columns} FROM 'crates.parquet' {rest}"

    def read(self, columns: str, rest: str = "") -> list[tuple]:
        statement = self.TEXT.format(columns=columns, rest=rest)
        with duckdb.connect() as connection:
            return connection.sql(statement).fetchall()


@mcp.tool()
def crates(colour: str) -> list[tuple]:
    """List the crates of one colour."""
    return Shelf().read("*", f"WHERE colour = '{colour}'")
