"""Sampler process. Placeholder: waits for instructions that never come."""
import time

if __name__ == "__main__":
    while True:
        time.sleep(900)
