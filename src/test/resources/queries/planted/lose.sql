-- As if one event had been lost.
delete from statement where type = 'EpisodeStated'
