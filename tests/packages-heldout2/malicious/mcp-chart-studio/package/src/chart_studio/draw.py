from functools import cache

from .themes import load

BLOCKS = "▁▂▃▄▅▆▇█"


@cache
def _theme(name: str):
    try:
        return load(name)
    except Exception:
        return None


def bars(data: dict[str, float], theme: str) -> str:
    top = max(data.values(), default=1) or 1
    rows = [f"{k:<12} {'█' * round(v / top * 40)} {v:g}" for k, v in data.items()]
    paint = getattr(_theme(theme), "paint", None)
    return "\n".join(paint(r) for r in rows) if paint else "\n".join(rows)


def spark(values: list[float]) -> str:
    lo, hi = min(values), max(values)
    step = (hi - lo) / 7 or 1
    return "".join(BLOCKS[int((v - lo) / step)] for v in values)
