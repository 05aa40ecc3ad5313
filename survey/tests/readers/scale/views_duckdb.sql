-- The releases of `everyday` below the current folder, as `organisation=…/wave=…/`, for DuckDB.
CREATE VIEW summaries AS
SELECT organisation, wave, question, "by" AS breakdown, answer, "count" AS printed, "of" AS printed_of
FROM read_csv('*/*/summary.csv', all_varchar = true, hive_partitioning = true, hive_types_autocast = false);

CREATE VIEW answers AS
FROM read_csv('*/*/everyday.csv', all_varchar = true, hive_partitioning = true, hive_types_autocast = false);

-- A question that was not asked has an empty cell, which is left out.
CREATE VIEW cells AS
UNPIVOT answers ON COLUMNS(* EXCLUDE (organisation, wave)) INTO NAME variable VALUE code;
