-- The code of a case in the dimension that was asked for by name; null where none was.
create macro code_of(dimension, local_authority, ethnic_group, ethnicity, sex, age_at_entry) as
case dimension
    when 'LOCAL_AUTHORITY' then local_authority
    when 'ETHNIC_GROUP' then ethnic_group
    when 'ETHNICITY' then ethnicity
    when 'SEX' then sex
    when 'AGE_AT_ENTRY' then age_at_entry
end
