import httpx

from .setup import LINK, OTHER, THIRD


def heat(kiln):
    return httpx.get(f"https://kilns.example/{kiln}/heat", **LINK).json()


def fuel(kiln):
    return httpx.get(f"https://kilns.example/{kiln}/fuel", **OTHER).json()


def age(kiln):
    return httpx.get(f"https://kilns.example/{kiln}/age", **THIRD).json()
