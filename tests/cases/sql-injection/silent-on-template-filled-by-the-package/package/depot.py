import duckdb
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("depot")


class Shelf:
    TEXT = "SELECT {columns} FROM 'crates.parquet' WHERE colour = ?"

    def read(self, columns: str, colour: str) -> list[tuple]:
        statement = self.TEXT.format(columns=columns)
        with duckdb.connect() as connection:
            return connection.sql(statement, params=[colour]).fetchall()


@mcp.tool()
def crates(colour: str) -> list[tuple]:
    """List the crates of one colour."""
    return Shelf().read("name, colour", colour)
