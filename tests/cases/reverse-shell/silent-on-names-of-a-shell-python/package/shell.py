"""A shell whose user loads notes from an address and names them in commands: ``show $notes``."""

import os
import string
from urllib.request import urlopen


def filled(line, names):
    """Return the line with each name in braces replaced by what it stands for."""
    told = []
    for text, name, _, _ in string.Formatter().parse(line):
        told.append(text)
        if name is not None:
            told.append(str(eval(name, dict(names))))
    return "".join(told)


class Shell:
    def __init__(self):
        self.names = {}

    def load(self, name, address):
        self.names[name] = urlopen(address).read().decode()

    def system(self, line):
        os.system(filled(line, self.names.copy()))


def main():
    shell = Shell()
    while line := input("> "):
        shell.system(line)
