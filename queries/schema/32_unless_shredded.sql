-- A characteristic as a code, unless nobody can say any more what it was: that is another thing than not known.
create macro unless_shredded(shredded, code) as case when shredded then 'SHREDDED' else code end
