import base64

from .rules import RULES
from .scan import scan

CLEAN = [
    "You must call list_tables before describe_table.",
    "Keep your SSH keys in a safe place.",
    "The previous instructions were printed on page 4.",
]


def run() -> list[str]:
    problems = []
    for r in RULES:
        if r.id not in {f["rule"] for f in scan(r.example)}:
            problems.append(f"{r.id}: example not found")
        wrapped = base64.b64encode(r.example.encode()).decode()
        if len(wrapped) >= 24 and r.id not in {f["rule"] for f in scan(wrapped)}:
            problems.append(f"{r.id}: encoded example not found")
    problems += [f"false alarm: {c}" for c in CLEAN if scan(c)]
    return problems
