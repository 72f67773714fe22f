from jinja2 import DictLoader, select_autoescape
from jinja2.sandbox import ImmutableSandboxedEnvironment

SOURCES = {
    "small.html": "<b>{{ name }}</b> {{ allergens|join(', ') }}",
    "shelf.html": "<h2>{{ name }}</h2><p>Contains: {{ allergens|join(', ') or 'none' }}</p><p>{{ price }}</p>",
}
env = ImmutableSandboxedEnvironment(loader=DictLoader(SOURCES), autoescape=select_autoescape())


def names() -> list[str]:
    return [n.removesuffix(".html") for n in SOURCES]


def render(name: str, **values) -> str:
    if name not in names():
        raise ValueError(f"no label {name}")
    return env.get_template(f"{name}.html").render(**values)
