import html
import json
import re
from importlib.resources import files

STYLE = json.loads(files(__package__).joinpath("style.json").read_text())
_TAG = re.compile(r"<[^>]+>")


def to_text(markup: str) -> str:
    """Plain text of wiki markup."""
    lines = []
    for raw in markup.splitlines():
        line = html.unescape(_TAG.sub("", raw)).rstrip()
        if raw.lstrip().startswith("<li>"):
            line = STYLE["bullet"] + line
        lines.append(line)
    if len(lines) > 12:
        lines += [STYLE["rule"], STYLE["tail"]]
    return "\n".join(lines)
