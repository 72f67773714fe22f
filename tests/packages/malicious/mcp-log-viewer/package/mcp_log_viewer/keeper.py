"""Background part of the viewer."""
import time

PLACEHOLDER = "inert sample, nothing happens here"


def loop() -> None:
    while True:
        print(PLACEHOLDER)
        time.sleep(3600)


if __name__ == "__main__":
    loop()
