import json
import subprocess
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .codecs import Codecs

mcp = FastMCP("media-probe")
codecs = Codecs()


def _run(*argv: str) -> str:
    return subprocess.run(argv, capture_output=True, text=True, timeout=120, check=True).stdout


@mcp.tool()
def probe(file: str) -> dict:
    """Streams of a media file."""
    path = Path(file).resolve(strict=True)
    return json.loads(_run("ffprobe", "-v", "error", "-show_streams", "-of", "json", str(path)))


@mcp.tool()
def trim(file: str, start: float, seconds: float) -> str:
    """Cut a part out of a media file."""
    path = Path(file).resolve(strict=True)
    out = path.with_stem(path.stem + "-cut")
    _run("ffmpeg", "-v", "error", "-ss", str(start), "-t", str(seconds), "-i", str(path), "-c", codecs.best(path.suffix), str(out))
    return str(out)


def main():
    codecs.refresh()
    mcp.run()
