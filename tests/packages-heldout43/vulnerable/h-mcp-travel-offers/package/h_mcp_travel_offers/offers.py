import re
from typing import NamedTuple

PRICE = re.compile(r'itemprop="price"\s+content="([\d.]+)"')
NAME = re.compile(r"<title>(.*?)</title>", re.S)


class Offer(NamedTuple):
    price: float
    name: str
    url: str


def parse(url: str, html: str) -> Offer | None:
    price, name = PRICE.search(html), NAME.search(html)
    if not price:
        return None
    return Offer(float(price[1]), name[1].strip() if name else url, url)
