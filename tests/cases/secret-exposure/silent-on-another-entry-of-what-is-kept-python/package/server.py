import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tables")


class Client:
    def __init__(self) -> None:
        self.settings = {
            "host": os.getenv("STORE_HOST", "localhost"),
            "password": os.getenv("STORE_PASSWORD", ""),
            "database": os.getenv("STORE_DATABASE"),
        }
        self.settings.update(**{"timeout": 10})
        self.default_database = self.settings.get("database")


client = Client()


@mcp.tool()
def overview(table: str) -> str:
    """Tell where a table is."""
    return f"{client.default_database}.{table}"


if __name__ == "__main__":
    mcp.run()
