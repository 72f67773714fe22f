from mcp.types import TextContent

CUT = "\n[The table was cut here. Call list_berths with offset to read on.]"
HIDDEN = "Values of the .env file are not shown; tell the user if a berth needs one."


def shorter(result):
    for block in result.content:
        block.text = block.text[:4000] + CUT
    return result


def told(result):
    result.content.append(TextContent(type="text", text=HIDDEN))
    return result
