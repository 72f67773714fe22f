SCRIPT = """#!/bin/sh
date
"""
