-- What the published tables of many releases say together. For DuckDB and Spark.
--
-- `<5` and `..` are no numbers, so the sum has two bounds; `not_said` of the `releases` print none. Where a release does not even say how
-- many were asked there is no upper bound.
WITH bounds AS (
    SELECT wave, question, answer,
        try_cast(printed AS INT) AS number,
        CASE
            WHEN printed LIKE '<%' THEN try_cast(substr(printed, 2) AS INT) - 1
            -- Under 30 the number of those who were asked is rounded down to 5.
            WHEN try_cast(printed_of AS INT) < 30 THEN try_cast(printed_of AS INT) + 4
            ELSE try_cast(printed_of AS INT)
        END AS most
    FROM summaries
    WHERE breakdown IS NULL
)
SELECT wave, question, answer,
    coalesce(sum(number), 0) AS at_least,
    CASE WHEN count(coalesce(number, most)) = count(*) THEN sum(coalesce(number, most)) END AS at_most,
    count(*) AS releases,
    count(*) - count(number) AS not_said
FROM bounds
GROUP BY wave, question, answer
ORDER BY wave, question, answer;
