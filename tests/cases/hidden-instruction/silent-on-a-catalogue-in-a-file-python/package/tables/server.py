import json
from importlib.resources import files

from mcp.server.lowlevel import Server
from mcp.types import Tool

app = Server("tables")
CATALOGUE = json.loads(files(__package__).joinpath("catalogue.json").read_text("utf-8"))


@app.list_tools()
async def list_tools() -> list[Tool]:
    return [Tool(name=name, **described) for name, described in CATALOGUE.items()]
