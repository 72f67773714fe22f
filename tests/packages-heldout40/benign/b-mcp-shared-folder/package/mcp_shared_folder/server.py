import argparse
import hashlib

from mcp.server.fastmcp import FastMCP

from .root import Root

TEXT_LIMIT = 512 * 1024
HASH_LIMIT = 64 * 1024 * 1024


def create(root: Root) -> FastMCP:
    mcp = FastMCP("shared-folder")

    @mcp.tool()
    def list_folder(path: str = ".") -> list[str]:
        """Names in a folder."""
        return sorted(p.name + ("/" if p.is_dir() else "") for p in root.resolve(path).iterdir())

    @mcp.tool()
    def read_text(path: str) -> str:
        """Text of a file."""
        return root.read(path, TEXT_LIMIT).decode("utf-8", errors="replace")

    @mcp.tool()
    def checksum(path: str) -> str:
        """SHA-256 of a file."""
        return hashlib.sha256(root.read(path, HASH_LIMIT)).hexdigest()

    return mcp


def main() -> None:
    ap = argparse.ArgumentParser(prog="b-mcp-shared-folder")
    ap.add_argument("folder")
    create(Root(ap.parse_args().folder)).run()
