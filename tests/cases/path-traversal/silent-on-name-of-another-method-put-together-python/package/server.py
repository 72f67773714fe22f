import os
from mcp.server import Server
server = Server("a")
class Desk:
    def undo_read(self, name):
        return open(os.path.join("notes", name)).read()
desk = Desk()
@server.call_tool()
async def call(name, arguments):
    return getattr(desk, f"do_{name}")(**arguments)
