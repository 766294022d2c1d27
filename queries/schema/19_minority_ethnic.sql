-- Whether a child is of a minority ethnic group: every group but White British; other councils may leave out all White
-- groups, so the definition is to be stated with the figure.
create macro minority_ethnic(code) as case
    when ethnic_group(code) = 'NOT_KNOWN' then 'NOT_KNOWN'
    when code = 'WBRI' then 'NO'
    else 'YES'
end
