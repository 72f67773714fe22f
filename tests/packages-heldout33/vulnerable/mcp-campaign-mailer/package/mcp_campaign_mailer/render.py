from jinja2 import Environment, StrictUndefined

_env = Environment(undefined=StrictUndefined, trim_blocks=True)
_env.filters["shout"] = lambda s: f"{s}!".upper()
_LAYOUT = "{}\n\n-- \n{{{{ footer | default('Sent by the campaign mailer') }}}}\n"


def line(text: str, values: dict) -> str:
    """A short text such as a subject; only the name is put in."""
    return text.replace("{{ first_name }}", str(values.get("first_name", "")))


def mail(body: str, values: dict) -> str:
    return _env.from_string(_LAYOUT.format(body)).render(values)
