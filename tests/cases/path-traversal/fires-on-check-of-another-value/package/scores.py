import os

from mcp.server import Server

server = Server("scores")
FOLDER = os.path.abspath("scores")


@server.call_tool()
async def call(name, arguments):
    if name == "write_score":
        piece = arguments["piece"]
        composer = arguments["composer"]
        place = os.path.join(FOLDER, composer, piece)
        shelf = os.path.realpath(os.path.join(FOLDER, composer))
        if os.path.commonpath([FOLDER, shelf]) != FOLDER:
            raise ValueError("no such shelf")
        with open(place, "w") as file:
            file.write(arguments["notes"])
        return [{"type": "text", "text": "kept"}]
    raise ValueError(name)
