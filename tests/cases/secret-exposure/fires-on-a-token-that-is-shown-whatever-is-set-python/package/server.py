import os
import secrets
import sys

from fastmcp import FastMCP

given = os.environ.get("BENCH_TOKEN")
token = given or secrets.token_urlsafe(24)
mcp = FastMCP("bench")


def main():
    if os.environ.get("BENCH_VERBOSE") is None:
        print(f"token for this run: {token}", file=sys.stderr)
    mcp.run(transport="http", host="127.0.0.1", port=8640)
