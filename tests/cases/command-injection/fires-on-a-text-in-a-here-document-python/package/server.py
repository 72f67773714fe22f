import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("frames")
PICTURES = {"hall": "/data/hall.json", "kitchen": "/data/kitchen.json"}


def on_frame(command: str) -> None:
    subprocess.run(["ssh", "root@frame.local", f"mount -o remount,rw /; {command}"], check=True)


def put(path: str, described: str) -> None:
    text = described.strip()
    on_frame(f"cat > '{path}' << 'END_OF_FRAME'\n{text}\nEND_OF_FRAME")


@mcp.tool()
def caption(picture: str, words: str) -> str:
    """Write words below a picture of the frame."""
    if picture not in PICTURES:
        return "no such picture"
    put(PICTURES[picture], words)
    return "written"
