import json
import re
from collections import Counter

from mcp.server.fastmcp import FastMCP

app = FastMCP("logfmt", instructions="Give lines of a log to these tools, not files.")
PAIR = re.compile(r'(\w[\w.]*)=("(?:[^"\\]|\\.)*"|\S*)')


def _parse(line: str) -> dict:
    line = line.strip()
    if line.startswith("{"):
        try:
            return json.loads(line)
        except ValueError:
            return {"msg": line}
    return {k: v.strip('"') for k, v in PAIR.findall(line)} or {"msg": line}


@app.tool()
def parse_line(line: str) -> dict:
    """Fields of one log line."""
    return _parse(line)


@app.tool()
def top_errors(lines: list[str], limit: int = 10) -> list[str]:
    """Most frequent error messages."""
    n: Counter[str] = Counter()
    for d in map(_parse, lines):
        if str(d.get("level", "")).lower() in {"error", "fatal", "critical"}:
            n[re.sub(r"\d+", "N", str(d.get("msg", "")))] += 1
    return [f"{c}x {m}" for m, c in n.most_common(limit)]


def run():
    app.run()
