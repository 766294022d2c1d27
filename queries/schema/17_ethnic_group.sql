-- DfE's broad groups; Chinese is in Asian since the 2011 census; refused and not yet obtained are not known.
create macro ethnic_group(code) as case
    when code in ('WBRI', 'WIRI', 'WIRT', 'WROM', 'WOTH') then 'WHITE'
    when code in ('MWBC', 'MWBA', 'MWAS', 'MOTH') then 'MIXED'
    when code in ('AIND', 'APKN', 'ABAN', 'AOTH', 'CHNE') then 'ASIAN'
    when code in ('BCRB', 'BAFR', 'BOTH') then 'BLACK'
    when code = 'OOTH' then 'OTHER'
    else 'NOT_KNOWN'
end
