from datetime import date

from jinja2 import DictLoader, Environment

PARTS = {"greeting": "Dear {{ p.name }},", "closing": "Kind regards\nThe course office"}
env = Environment(loader=DictLoader(PARTS), trim_blocks=True, autoescape=False)
env.filters["day"] = lambda d: d.strftime("%d.%m.%Y")


def letter(text: str, person) -> str:
    body = "{% include 'greeting' %}\n\n" + text + "\n\n{% include 'closing' %}"
    return env.from_string(body).render(p=person, today=date.today())
