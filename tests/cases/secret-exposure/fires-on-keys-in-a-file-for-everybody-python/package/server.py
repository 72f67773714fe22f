import json
import os
import sys

from fastmcp import FastMCP

mcp = FastMCP("keys")


def save(keys: dict) -> None:
    fd = os.open("keys.json", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
    with os.fdopen(fd, "w") as held:
        json.dump(keys, held)


@mcp.tool
def add_key(service: str, key: str) -> str:
    """Remember the key of a service."""
    save({service: key})
    print(f"stored {service}={key}", file=sys.stderr)
    return "stored"
