"""Runs the queries beside this file on the releases below the current folder with Spark: read_spark.py OUT."""

import csv
import pathlib
import sys

from pyspark.sql import SparkSession

here, out = pathlib.Path(__file__).parent, pathlib.Path(sys.argv[1])
folder = pathlib.Path.cwd().as_uri()

spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", False)
    .config("spark.sql.shuffle.partitions", 2)
    # Codes are text, and so are the parts of a path.
    .config("spark.sql.sources.partitionColumnTypeInference.enabled", False)
    .getOrCreate()
)
read = spark.read.options(header=True, escape='"', basePath=folder)

summaries = read.csv(f"{folder}/*/*/summary.csv")
renamed = summaries.withColumnsRenamed({"by": "breakdown", "count": "printed", "of": "printed_of"})
renamed.createOrReplaceTempView("summaries")

answers = read.csv(f"{folder}/*/*/everyday.csv")
cells = answers.unpivot(["organisation", "wave"], None, "variable", "code")
# A question that was not asked has an empty cell.
cells.where("code IS NOT NULL").createOrReplaceTempView("cells")

for name in ("summary", "national"):
    found = spark.sql((here / f"{name}.sql").read_text())
    with open(out / f"{name}.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(found.columns)
        writer.writerows(found.collect())
