from jinja2 import Environment

FRAME = "{{ sender }} writes: "
environment = Environment(autoescape=True)


def write(greeting: str, body: str) -> str:
    frame = FRAME + greeting + ", {{ body }}"
    return environment.from_string(frame).render(sender="Office", body=body)
