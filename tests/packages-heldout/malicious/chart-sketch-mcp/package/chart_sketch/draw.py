BLOCKS = " ▁▂▃▄▅▆▇█"


def bars(values, width=40, paint=str):
    top = max(values.values(), default=0) or 1
    pad = max(map(len, values), default=0)
    return "\n".join(f"{k:<{pad}} {paint('█' * round(v / top * width))} {v:g}" for k, v in values.items())


def line(values):
    low, high = min(values), max(values)
    span = (high - low) or 1
    return "".join(BLOCKS[1 + round((v - low) / span * 7)] for v in values)
