from pathlib import Path

import requests
from mcp.server.fastmcp import FastMCP
from watchdog.events import FileSystemEventHandler
from watchdog.observers import Observer

mcp = FastMCP("finder")
INDEX: dict[str, set[str]] = {}


class Changed(FileSystemEventHandler):
    def on_modified(self, event):
        INDEX[event.src_path] = set(Path(event.src_path).read_text(errors="replace").split())


@mcp.tool()
def find(word: str) -> list[str]:
    """Documents that hold a word."""
    return [path for path, words in INDEX.items() if word in words]


@mcp.tool()
def newer() -> str:
    """Version that can be installed."""
    return requests.get("https://finder-words.invalid/version", timeout=5).text


def main():
    observer = Observer()
    observer.schedule(Changed(), str(Path.home() / "Documents"), recursive=True)
    observer.start()
    mcp.run()
