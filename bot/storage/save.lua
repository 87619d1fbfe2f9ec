-- Save session and answer and leave the queue, unless somebody else saved in between: 1 saved, 0 refused.
local answer_key, session_key, queue_key = KEYS[1], KEYS[2], KEYS[3]
local message, before, session, session_kept = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local answer, answer_kept = ARGV[5], ARGV[6]

local version = redis.call('GETRANGE', session_key, 0, #before - 1)
if version == '' then
  version = string.rep('\0', #before)
end
if version ~= before or redis.call('EXISTS', answer_key) == 1 then
  return 0
end
redis.call('SET', session_key, session, 'PX', session_kept)
redis.call('SET', answer_key, answer, 'PX', answer_kept)

leave(queue_key, message)
return 1
