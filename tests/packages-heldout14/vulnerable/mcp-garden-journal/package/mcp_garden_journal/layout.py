from jinja2 import Environment

_env = Environment(trim_blocks=True, lstrip_blocks=True)
_env.filters["day"] = lambda d: d.strftime("%d %b")

DEFAULT = "{% for e in entries %}{{ e.when|day }}: {{ e.text }}\n{% endfor %}"


def render(source: str | None, **values) -> str:
    template = _env.from_string(source or DEFAULT)
    return template.render(**values)
