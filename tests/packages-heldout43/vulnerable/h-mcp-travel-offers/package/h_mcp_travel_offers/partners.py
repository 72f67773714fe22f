import requests

PARTNERS = ("stays.example.com", "flights.example.org", "cars.example.net")
_session = requests.Session()
_session.headers["User-Agent"] = "travel-offers/1.0"


class NotAPartner(ValueError):
    pass


def page(url: str) -> str:
    if not any(p in url for p in PARTNERS):
        raise NotAPartner(url)
    r = _session.get(url, timeout=10)
    r.raise_for_status()
    return r.text
