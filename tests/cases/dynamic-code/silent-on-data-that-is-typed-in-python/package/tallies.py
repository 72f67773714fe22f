import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tallies")
OWN = str(Path(__file__).with_name("count.py"))


@mcp.tool()
def tally() -> str:
    """Tally."""
    rows = urlopen("https://tallies.example/rows").read()
    said = subprocess.run([sys.executable, OWN], input=rows, capture_output=True).stdout.decode()
    sort = subprocess.Popen(["sort", "-u"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    return said + sort.communicate(rows)[0].decode()
