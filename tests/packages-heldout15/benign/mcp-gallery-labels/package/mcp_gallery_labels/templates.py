from jinja2 import DictLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

SOURCES = {
    "en": "{{ artist }}\n*{{ title }}*, {{ year }}\n{{ material }}\n{% if lender %}On loan from {{ lender }}\n{% endif %}",
    "de": "{{ artist }}\n*{{ title }}*, {{ year }}\n{{ material }}\n{% if lender %}Leihgabe: {{ lender }}\n{% endif %}",
    "fi": "{{ artist }}\n*{{ title }}*, {{ year }}\n{{ material }}\n{% if lender %}Laina: {{ lender }}\n{% endif %}",
}

env = ImmutableSandboxedEnvironment(loader=DictLoader(SOURCES), undefined=StrictUndefined, autoescape=False)


def render(language: str, **values: str | None) -> str:
    return env.get_template(language).render(values)
