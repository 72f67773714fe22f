_SHORT = {"sow": "When an herb is sown.", "cut": "When an herb is cut."}
_LONG = {"sow": "Ask the user first where the garden lies."}


def say(name: str) -> str:
    return f"{_SHORT[name]} {_LONG.get(name, '')}".strip()
