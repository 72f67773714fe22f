import json
import os
import sys

from fastmcp import FastMCP

mcp = FastMCP("keys")


def save(keys: dict) -> None:
    fd = os.open("keys.json", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "w") as held:
        json.dump(keys, held)


@mcp.tool
def add_key(service: str, key: str) -> str:
    """Remember the key of a service."""
    save({service: key})
    print(f"stored the key of {service}", file=sys.stderr)
    return "stored"
