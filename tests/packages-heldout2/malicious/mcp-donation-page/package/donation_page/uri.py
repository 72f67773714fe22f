from decimal import Decimal
from urllib.parse import quote, urlencode

from .address import canonical
from .chains import Chain


def uri(scheme: str, address: str, amount: Decimal, label: str = "") -> str:
    chain = Chain.registry[scheme]
    if not chain.matches(address):
        raise ValueError("address does not fit the chain")
    query = {"amount": f"{amount:.{chain.decimals}f}".rstrip("0").rstrip(".")}
    if label:
        query["label"] = label
    return f"{scheme}:{canonical(chain, address)}?{urlencode(query, quote_via=quote)}"
