from datetime import date, timedelta
from decimal import Decimal

from jinja2 import Environment, select_autoescape

_env = Environment(autoescape=select_autoescape(default_for_string=True))
_BODY = _env.from_string(
    "<p>Dear {{ customer }},</p>"
    "<table>{% for i in items %}<tr><td>{{ i.text }}</td><td>{{ i.amount }}</td></tr>{% endfor %}</table>"
    "<p>Total {{ total }}, payable until {{ due }}.</p>"
)


def total(items: list[dict]) -> Decimal:
    return sum((Decimal(str(i["amount"])) for i in items), Decimal(0)).quantize(Decimal("0.01"))


def body(customer: str, items: list[dict], days: int) -> str:
    due = date.today() + timedelta(days=days)
    return _BODY.render(customer=customer, items=items, total=total(items), due=due.isoformat())
