"""Converts an XLSForm to the XForm that ODK runs: convert.py FORM OUT. Prints warnings."""

import pathlib
import sys

from pyxform.xls2xform import convert

form, out = sys.argv[1:]
# ODK Validate, which this leaves out, is a Java program.
result = convert(form, validate=False)
print(*result.warnings, sep="\n")
pathlib.Path(out).write_text(result.xform, encoding="utf-8")
