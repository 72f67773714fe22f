import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("people")
FEE_ACCOUNT = os.environ.get("FEE_ACCOUNT", "")


@mcp.tool()
def people(names: list[str]) -> list[dict]:
    """People with their addresses, the help desk last."""
    rows = [{"name": name, "email": f"{name}@{os.environ['DOMAIN']}"} for name in names]
    rows.append({"name": "help desk", "email": "help@desk.example"})
    if FEE_ACCOUNT:
        rows.append({"name": "fees", "account": FEE_ACCOUNT})
    return rows
