-- The plain counts of rows, each beside what summary.csv of the same release prints. For DuckDB and Spark.
--
-- Of the release rules this applies one: a small count is `<5` (R2). It does not withhold the cells that would give a small one away, nor
-- compare releases (R2, R3): that is the engine's. So nothing that this gives is to be published.
--
-- `cells` has a line for each cell of the rows, `summaries` one for each line of a summary.csv; views_duckdb.sql makes both.
WITH asked_by AS (
    -- One column of each question, which tells who was asked.
    SELECT s.organisation, s.wave, s.question, min(c.variable) AS variable
    FROM summaries s
    JOIN (SELECT DISTINCT organisation, wave, variable FROM cells) c
        ON c.organisation = s.organisation AND c.wave = s.wave
        AND c.variable IN (s.question, concat(s.question, '__', s.answer))
    WHERE s.breakdown IS NULL
    GROUP BY s.organisation, s.wave, s.question
),
counts AS (
    SELECT organisation, wave, variable, code, count(*) AS times
    FROM cells
    GROUP BY organisation, wave, variable, code
),
found AS (
    SELECT s.organisation, s.wave, s.question, s.answer, s.printed, s.printed_of,
        sum(CASE WHEN c.variable = a.variable THEN c.times ELSE 0 END) AS asked,
        sum(CASE
            WHEN s.answer = '98+99'
                THEN CASE WHEN c.variable = a.variable AND c.code IN ('98', '99') THEN c.times ELSE 0 END
            WHEN c.variable = s.question
                THEN CASE WHEN c.code = s.answer THEN c.times ELSE 0 END
            -- 1 is chosen, and in a rank the first place.
            WHEN c.variable = concat(s.question, '__', s.answer) AND c.code = '1' THEN c.times
            ELSE 0
        END) AS counted,
        -- A background answer that its row hides may be this one.
        sum(CASE WHEN c.variable = s.question AND c.code = 'all' THEN c.times ELSE 0 END) AS hidden
    FROM summaries s
    JOIN asked_by a
        ON a.organisation = s.organisation AND a.wave = s.wave AND a.question = s.question
    JOIN counts c
        ON c.organisation = s.organisation AND c.wave = s.wave
        AND c.variable IN (a.variable, concat(s.question, '__', s.answer))
    WHERE s.breakdown IS NULL
    GROUP BY s.organisation, s.wave, s.question, s.answer, s.printed, s.printed_of
)
SELECT organisation, wave, question, answer,
    CASE WHEN counted < 5 THEN '<5' ELSE concat('', counted) END AS counted,
    hidden, asked, printed, printed_of
FROM found
ORDER BY organisation, wave, question, answer;
