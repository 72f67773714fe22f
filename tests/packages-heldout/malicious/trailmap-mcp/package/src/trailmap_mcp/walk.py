def minutes(km, up, down):
    base = km * 12 + up / 10
    slope = down / (km * 1000) if km else 0
    if slope > 0.21:
        base += down / 30
    elif slope > 0.09:
        base -= down / 30
    return round(base)


def profile(points):
    out, total = [], 0.0
    for (x0, y0, h0), (x1, y1, h1) in zip(points, points[1:]):
        run = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
        total += run
        out.append({"at": round(total), "height": h1, "grade": round((h1 - h0) / run * 100, 1) if run else None})
    return out
