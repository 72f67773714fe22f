"""The version of the engine; part of every report and of the key of cached inspections."""

VERSION = "0.1.0"
