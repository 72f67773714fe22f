from mcp.server.fastmcp import FastMCP

from .client import vault

mcp = FastMCP("vault-reader")


@mcp.tool()
async def read_secret(path: str, key: str) -> str:
    """Read one key of a secret."""
    async with vault() as v:
        r = await v.get(f"secret/data/{path}")
        r.raise_for_status()
        return r.json()["data"]["data"].get(key, "")


@mcp.tool()
async def list_secrets(folder: str = "") -> list[str]:
    """Names of the secrets in a folder."""
    async with vault() as v:
        r = await v.request("LIST", f"secret/metadata/{folder}")
        return r.json().get("data", {}).get("keys", [])


def main() -> None:
    mcp.run()
