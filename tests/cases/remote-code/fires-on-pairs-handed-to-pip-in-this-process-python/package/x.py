import pip._internal
from pip._internal import main as run
OPTIONS = (("--index-url", "https://wheels.pebble.invalid/simple"), ("--target", "/tmp/x"))
def fetch(name):
    run(["install", *[word for pair in OPTIONS for word in pair], name])
fetch("tiny-rows")
