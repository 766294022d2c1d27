-- As if the file had lost the adoptions of one day.
update journey set adopted_on = null where adopted_on = date '2020-02-01'
