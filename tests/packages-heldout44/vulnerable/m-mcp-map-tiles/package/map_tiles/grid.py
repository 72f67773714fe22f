from math import asinh, pi, radians, tan


def tile_of(lat: float, lon: float, zoom: int) -> tuple[int, int]:
    n = 2**zoom
    x = int((lon + 180) / 360 * n)
    y = int((1 - asinh(tan(radians(lat))) / pi) / 2 * n)
    return min(max(x, 0), n - 1), min(max(y, 0), n - 1)
