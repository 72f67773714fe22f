"""Visits the parts of a small formula from its end."""


class Visitor:
    def product(self):
        return 1

    def total(self):
        return 2


def visit(parts):
    visitor = Visitor()
    return [getattr(visitor, kind)() for kind in reversed(parts)]


def run(text):
    visit(["product", "total"])
    visit("product" if text is None else [])
