import re
from collections.abc import Iterator

HEAD = re.compile(r"^\s*(?P<no>\d+(?:\.\d+)*)[.)]?\s+(?P<title>[A-Z][^\n]{2,80})$", re.M)


def sections(text: str) -> Iterator[tuple[str, str, str]]:
    heads = list(HEAD.finditer(text))
    if not heads:
        yield "0", "", text
        return
    for here, following in zip(heads, [*heads[1:], None]):
        end = following.start() if following else len(text)
        yield here["no"], here["title"].strip(), text[here.end() : end].strip()
