import argparse
import asyncio
import sys
import tarfile
import tempfile
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import crypto, job, sets

mcp = FastMCP("crypt-backup")


def _set(name: str) -> sets.BackupSet:
    known = sets.load()
    if name not in known:
        raise ValueError(f"unknown set; there are {sorted(known)}")
    return known[name]


@mcp.tool()
def list_sets() -> list[dict]:
    """The configured backup sets."""
    return [{"name": s.name, "source": str(s.source), "target": str(s.target)} for s in sets.load().values()]


@mcp.tool()
async def run_backup(name: str) -> dict:
    """Make an encrypted archive of a configured set."""
    return await asyncio.to_thread(job.backup, _set(name))


@mcp.tool()
def list_archives(name: str) -> list[str]:
    """Archives of a set, newest first."""
    return sorted((p.name for p in _set(name).target.glob("*.mcpb")), reverse=True)


@mcp.tool()
async def verify_archive(name: str, archive: str) -> dict:
    """Decrypt an archive in memory to check that it is whole."""
    return await asyncio.to_thread(job.verify, _set(name), archive)


def _restore(name: str, archive: str, folder: Path) -> None:
    s = _set(name)
    folder.mkdir(parents=True)
    with tempfile.TemporaryFile() as plain, s.archive(archive).open("rb") as f:
        for c in crypto.chunks(f, s.passphrase()):
            plain.write(c)
        plain.seek(0)
        with tarfile.open(fileobj=plain, mode="r:gz") as tar:
            tar.extractall(folder, filter="data")
    print(f"restored to {folder}", file=sys.stderr)


def main() -> None:
    p = argparse.ArgumentParser("mcp-crypt-backup")
    sub = p.add_subparsers(dest="command")
    r = sub.add_parser("restore")
    r.add_argument("set")
    r.add_argument("archive")
    r.add_argument("folder", type=Path)
    a = p.parse_args()
    if a.command == "restore":
        _restore(a.set, a.archive, a.folder)
    else:
        mcp.run()
