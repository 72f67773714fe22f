from pathlib import Path

import mcp.types as types
from mcp.server import Server


def guide() -> str:
    return (Path(__file__).parent / "GUIDE.md").read_text(encoding="utf-8")


class Board:
    def __init__(self) -> None:
        self.server = Server("board", instructions=guide())
        self.names = {}
        self.register()

    def register(self) -> None:
        async def call(_context, params):
            arguments = params.arguments or {}
            self.run(arguments.get("code"))
            return types.CallToolResult(content=[])

        self.server.add_request_handler("tools/call", types.CallToolRequestParams, call)

    def run(self, code: str) -> None:
        exec(code, self.names)
