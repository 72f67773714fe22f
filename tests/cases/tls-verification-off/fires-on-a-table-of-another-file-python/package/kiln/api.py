import requests

from .setup import LINK


def heat(kiln):
    return requests.get(f"https://kilns.example/{kiln}/heat", **LINK).json()
