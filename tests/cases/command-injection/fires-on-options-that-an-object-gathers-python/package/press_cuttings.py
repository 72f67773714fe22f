import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("press-cuttings")


class Program:
    def __init__(self, name):
        self.words = [name]

    def adding(self, *more):
        self.words.extend(more)
        return self

    def start(self):
        return subprocess.run(self.words, capture_output=True, text=True, timeout=60).stdout


@mcp.tool()
def cuttings(word: str) -> str:
    """Cuttings in which a word stands."""
    return Program("git").adding("grep", "-n").adding(word).start()
