from jinja2 import DictLoader, Environment

KINDS = {"birthday": "All the best, {{ name }}", "wedding": "Be happy, {{ name }}"}
pages = Environment(loader=DictLoader(dict(KINDS)))


def say_instead(kind, words):
    pages.loader.mapping[kind] = words


def greeting(kind, name):
    return pages.get_template(kind).render(name=name)
