from datetime import date

from jinja2 import DictLoader, Environment, StrictUndefined

DEFAULTS = {
    "reminder": "Dear {{ customer }},\n\ninvoice {{ number }} over {{ '%.2f' % amount }} EUR was due on {{ due }}.\n",
    "thanks": "Dear {{ customer }},\n\nthank you for paying invoice {{ number }}.\n",
}
env = Environment(loader=DictLoader(dict(DEFAULTS)), undefined=StrictUndefined, autoescape=False)


def override(name: str, text: str) -> None:
    """Use another wording for a letter until the server ends."""
    env.loader.mapping[name] = text


def letter(name: str, invoice: dict) -> str:
    return env.get_template(name).render(today=date.today(), **invoice)
