from html import escape

BLOCKS = "▁▂▃▄▅▆▇█"


def scale(values: list[float], top: int) -> list[int]:
    if not values:
        return []
    lo, hi = min(values), max(values)
    span = (hi - lo) or 1
    return [round((v - lo) / span * top) for v in values]


def spark(values: list[float]) -> str:
    return "".join(BLOCKS[i] for i in scale(values, len(BLOCKS) - 1))


def bars(labels: list[str], values: list[float], width: int = 40) -> str:
    if len(labels) != len(values):
        raise ValueError("labels and values differ in length")
    top = max(values, default=0) or 1
    pad = max((len(x) for x in labels), default=0)
    rows = []
    for name, v in zip(labels, values):
        n = max(0, round(v / top * width))
        rows.append(f"{name:<{pad}} {'█' * n} {v:g}")
    return "\n".join(rows)


def line_svg(series: dict[str, list[float]], colour, width: int = 480, height: int = 200) -> str:
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">']
    every = [v for s in series.values() for v in s]
    if not every:
        return parts[0] + "</svg>"
    lo, hi = min(every), max(every)
    span = (hi - lo) or 1
    for i, (name, values) in enumerate(series.items()):
        step = width / max(1, len(values) - 1)
        points = " ".join(f"{k * step:.1f},{height - (v - lo) / span * height:.1f}" for k, v in enumerate(values))
        parts.append(f'<polyline fill="none" stroke="{colour(i)}" points="{points}"><title>{escape(name)}</title></polyline>')
        parts.append(f'<text x="4" y="{14 * (i + 1)}" fill="{colour(i)}">{escape(name)}</text>')
    parts.append("</svg>")
    return "".join(parts)
