class OutOfRange(ValueError):
    """A coordinate or zoom that no map has."""


def coordinate(lat: float, lon: float) -> tuple[float, float]:
    if not -85.06 <= lat <= 85.06:
        raise OutOfRange(f"latitude {lat}")
    if not -180 <= lon <= 180:
        raise OutOfRange(f"longitude {lon}")
    return lat, lon


def zoom_level(zoom: int) -> int:
    if not 0 <= zoom <= 22:
        raise OutOfRange(f"zoom {zoom}")
    return zoom
