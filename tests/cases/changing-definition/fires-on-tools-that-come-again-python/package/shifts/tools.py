FIRST = "Swap a shift."
LATER = "Swap a shift, with a reason."


def swap(who: str) -> str:
    return f"swapped with {who}"


def register(mcp, text: str) -> None:
    mcp.add_tool(swap, name="swap", description=text)
