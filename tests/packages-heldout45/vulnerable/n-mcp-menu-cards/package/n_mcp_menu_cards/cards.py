from jinja2 import Environment, StrictUndefined
from pydantic import BaseModel

from .filters import price

LAYOUTS = {
    "plain": "{{ title }}\n{% for d in dishes %}{{ d.name }}  {{ d.price | price }}\n{% endfor %}",
    "markdown": "# {{ title }}\n\n{% for d in dishes %}- **{{ d.name }}** {{ d.price | price }}\n{% endfor %}",
}

env = Environment(undefined=StrictUndefined, trim_blocks=True)
env.filters["price"] = price


class Dish(BaseModel):
    name: str
    price: float


def card(title: str, dishes: list[Dish], layout: str) -> str:
    source = LAYOUTS.get(layout, layout)
    return env.from_string(source).render(title=title, dishes=dishes)
