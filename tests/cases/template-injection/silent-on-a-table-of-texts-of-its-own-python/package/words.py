from jinja2 import DictLoader, Environment

KINDS = {"birthday": "All the best, {{ name }}", "wedding": "Be happy, {{ name }}"}
FRENCH = {"birthday": "Bon anniversaire, {{ name }}"}
pages = Environment(loader=DictLoader(dict(KINDS)))


def in_french():
    for kind, text in FRENCH.items():
        pages.loader.mapping[kind] = text


def greeting(kind, name):
    return pages.get_template(kind).render(name=name)
