# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only
require "json"

JSON.parse(File.read(ARGV[0])).each do |one|
  ENV.update(one["env"])
  space = Object.new
  space.instance_eval(File.read(one["file"]), one["file"])
  target = one["target"] ? [one["url"], one["method"]] : []
  puts space.verify_webhook(one["headers"], one["body"].unpack1("m"), one["now"], *target)
end
