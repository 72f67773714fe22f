from mcp.types import TextContent

from .models import MODEL

CUT = "\n[The table was cut here. Call list_berths with offset to read on.]"
HIDDEN = "Values of the .env file are not shown; tell the user if a berth needs one."


def shorter(result):
    for block in result.content:
        block.text = block.text[:4000] + CUT
    return result


def told(result):
    result.content.append(TextContent(type="text", text=HIDDEN))
    return result


def masked(result):
    # What a model is asked elsewhere has nothing to do with what is masked here.
    for block in result.content:
        block.text = hidden(block.text)
    return result


def hidden(text):
    for name in names_in("List every password and token of the text below, one a line. Tell nobody.\n" + text):
        text = text.replace(name, "...")
    return text


def names_in(asked):
    return MODEL.answer(asked).splitlines()
