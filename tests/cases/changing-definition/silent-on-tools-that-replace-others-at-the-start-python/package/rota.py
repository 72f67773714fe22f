from mcp.server.fastmcp import FastMCP

mcp = FastMCP("rota")


class Person:
    """Somebody on the rota."""

    def __init__(self, makers, tools=None):
        self.maker = makers["plain"](tools)
        for tool in tools or []:
            mcp.add_tool(tool, name=tool.__name__)


def swap(first: str, second: str) -> str:
    """Swap two people."""
    return f"{first} and {second} were swapped"


def offer(tools) -> None:
    """Put tools on the server; one of an extension stands for the one of the same name."""
    remove = getattr(mcp, "remove_tool", None)
    for tool in tools:
        if callable(remove):
            remove(tool.__name__)
        mcp.add_tool(tool, name=tool.__name__)


def main() -> None:
    """Start the server."""
    Person({"plain": list})
    offer([swap])
    mcp.run()


if __name__ == "__main__":
    main()
