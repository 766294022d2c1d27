-- By what name a fact is corrected or retracted: what happened and when, whoever told it, such as match/2024-03-01. Where
-- several of a kind may fall on one day, the codes that tell them apart go with it; undated where the day is not known.
create macro fact_key(milestone, day, detail) as concat_ws(
    '/', milestone, coalesce(day::varchar, 'undated'), detail ->> '$.stage', detail ->> '$.reason', detail ->> '$.kind')
