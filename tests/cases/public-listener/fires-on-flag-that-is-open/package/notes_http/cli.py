import argparse

from fastmcp import FastMCP

mcp = FastMCP("notes")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default="0.0.0.0", help="address")
    parser.add_argument("--port", type=int, default=8000)
    args = parser.parse_args()
    mcp.run(transport="http", host=args.host, port=args.port)
