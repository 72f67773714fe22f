from xml.sax.saxutils import escape, quoteattr


def document(name: str, points: list[dict]) -> str:
    rows = "".join(f'<trkpt lat={quoteattr(str(float(p["lat"])))} lon={quoteattr(str(float(p["lon"])))}/>' for p in points)
    return f'<gpx version="1.1" creator="fit-export"><trk><name>{escape(name)}</name><trkseg>{rows}</trkseg></trk></gpx>'
