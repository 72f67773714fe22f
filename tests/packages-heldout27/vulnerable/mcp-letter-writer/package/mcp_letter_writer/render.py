from datetime import date

from jinja2 import Environment, StrictUndefined

env = Environment(undefined=StrictUndefined, trim_blocks=True)
env.filters["longdate"] = lambda d: d.strftime("%d %B %Y")
env.globals["today"] = date.today

PARTS = {
    "formal": ("Dear {{ name }},", "Yours sincerely,"),
    "casual": ("Hi {{ name }},", "Best wishes,"),
}


def compose(style: str, body: str) -> str:
    head, foot = PARTS[style]
    return f"{{{{ today() | longdate }}}}\n\n{head}\n\n{body}\n\n{foot}\n{{{{ sender }}}}"


def fill(text: str, values: dict[str, str]) -> str:
    return env.from_string(text).render(**values)
