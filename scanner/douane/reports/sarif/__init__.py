"""Reports as SARIF 2.1.0 (OASIS), in the part of it that GitHub's code scanning reads.

What that demands beyond the standard: each result has a place in a file of the repository, rules have a help
text, no two runs of one file have the same category, `originalUriBaseIds` are not read, and `kind` neither:
whatever stands among the results is shown as an alert, so what is well is not among them.
"""
