from xml.sax.saxutils import escape

W, H = 480, 240


def _frame(body: str, title: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {W} {H}"><title>{escape(title)}</title>{body}</svg>'


def bars(values: dict[str, float], title: str, colours: list[str]) -> str:
    top = max(values.values()) or 1
    step = W / len(values)
    out = []
    for i, (name, v) in enumerate(values.items()):
        h = v / top * (H - 20)
        out.append(f'<rect x="{i * step:.1f}" y="{H - h:.1f}" width="{step * 0.8:.1f}" height="{h:.1f}" fill="{colours[i % len(colours)]}"><title>{escape(name)}</title></rect>')
    return _frame("".join(out), title)


def line(points: list[float], title: str, colours: list[str]) -> str:
    lo, hi = min(points), max(points)
    span = (hi - lo) or 1
    xy = " ".join(f"{i * W / max(len(points) - 1, 1):.1f},{H - (p - lo) / span * H:.1f}" for i, p in enumerate(points))
    return _frame(f'<polyline points="{xy}" fill="none" stroke="{colours[0]}"/>', title)
