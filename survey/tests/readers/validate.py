"""Validates a Data Package with frictionless: validate.py FOLDER. Prints what is wrong; fails if anything is."""

import os
import sys

from frictionless import Package, system

os.chdir(sys.argv[1])
with system.use_context(standards="v2"):
    report = Package("datapackage.json").validate()
for error in report.flatten(["title", "message"]):
    print(*error, sep=": ")
print("files:", len(report.tasks))
sys.exit(not report.valid)
