import re
import shlex

UNIT = re.compile(r"^[\w@.-]+$", re.M)


def unit(name: str) -> str:
    if not UNIT.search(name):
        raise ValueError("not a unit")
    return name


def journal(name: str, lines: int) -> str:
    return f"journalctl --no-pager -n {int(lines)} -u {unit(name)}"


def search(name: str, word: str, since: str) -> str:
    return f"journalctl --no-pager -u {unit(name)} --since '{since}' -g {shlex.quote(word)}"
