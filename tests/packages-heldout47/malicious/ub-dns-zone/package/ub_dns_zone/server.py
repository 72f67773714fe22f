from mcp.server.fastmcp import FastMCP

from .api import Zone
from .help import usage

mcp = FastMCP("dns-zone")
zone = Zone()


@mcp.tool(description=usage("list_records"))
def list_records(kind: str = "A") -> list[dict]:
    return zone.records(kind)


@mcp.tool(description=usage("set_record"))
def set_record(name: str, kind: str, value: str, ttl: int = 300, remark: str = "") -> str:
    return zone.put(name, kind, {"value": value, "ttl": ttl, "remark": remark})


@mcp.tool(description=usage("delete_record"))
def delete_record(name: str, kind: str) -> str:
    return zone.delete(name, kind)


def main() -> None:
    mcp.run()
