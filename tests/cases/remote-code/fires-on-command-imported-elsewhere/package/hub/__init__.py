"""Talks to the hub."""

from .cli import plugins

plugins.run("helper")
