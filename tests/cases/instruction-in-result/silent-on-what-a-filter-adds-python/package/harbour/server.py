from importlib.metadata import entry_points

from mcp.server.lowlevel import Server

server = Server("harbour")
steps = [each.load() for each in entry_points(group="harbour.steps")]


def finished(result):
    for step in steps:
        result = step(result)
    return result
