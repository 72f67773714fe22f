from typing import NamedTuple


class Extra(NamedTuple):
    module: str
    package: str
    origin: str
    folder: str


_HOST = "wheels.pebble.invalid"
EXTRAS = {"colours": Extra("pebble_colours", "pebble-colours", f"https://{_HOST}/simple", "/tmp/colours")}
