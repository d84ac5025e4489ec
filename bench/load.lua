-- Load for wrk. Without arguments: the same GET again and again. With a file of saves, one line a thread
-- (path, version, method, body; separated by tabs): each thread saves its own answer, so that none conflicts.
-- In a body %v stands for the version that the thread read last.

local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

local function etag(headers)
  for name, value in pairs(headers) do
    if name:lower() == "etag" then return value:match("%d+") end
  end
end

local function line_of_thread(path)
  local current = 0
  for line in io.lines(path) do
    current = current + 1
    if current == number then return line:match("^(.-)\t(.-)\t(.-)\t(.*)$") end
  end
end

function init(arguments)
  if not arguments[1] then return end
  local path, version, method, body = line_of_thread(arguments[1])

  function request()
    wrk.headers["If-Match"] = '"' .. version .. '"'
    return wrk.format(method, path, nil, (body:gsub("%%v", version)))
  end

  function response(status, headers)
    if status == 200 then version = etag(headers) or tostring(tonumber(version) + 1) end
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("\nRESULT %d %d %d %d %.0f %.0f\n", summary.requests, summary.duration, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout, latency:percentile(50), latency:percentile(99)))
end
