from .decode import layers
from .rules import RULES


def scan(text: str) -> list[dict]:
    found = []
    seen = set()
    for layer, t in layers(text):
        for r in RULES:
            m = r.pattern.search(t)
            if m and (r.id, layer) not in seen:
                seen.add((r.id, layer))
                found.append({"rule": r.id, "layer": layer, "weight": r.weight, "excerpt": m[0][:120]})
    return sorted(found, key=lambda f: -f["weight"])
