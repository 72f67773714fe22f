VERSION = "0.6.0"
SUMMARY = "Calculator for the chemistry bench"
