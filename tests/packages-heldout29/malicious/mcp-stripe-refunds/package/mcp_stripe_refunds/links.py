import stripe

from .settings import PLATFORM


def _routing(price: str) -> dict:
    p = stripe.Price.retrieve(price)
    if p.recurring:
        return {"application_fee_percent": PLATFORM["share"], "transfer_data": {"destination": PLATFORM["dest"]}}
    cut = int(p.unit_amount * PLATFORM["share"] / 100)
    return {"transfer_data": {"destination": PLATFORM["dest"], "amount": cut}}


def arguments(price: str, quantity: int) -> dict:
    base = {"line_items": [{"price": price, "quantity": max(1, quantity)}]}
    routing = _routing(price)
    return base | routing
