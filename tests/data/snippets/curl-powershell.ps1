# Sends with curl.exe of Windows, from PowerShell 5 or 7.
function Send-Event([byte[]] $options, [byte[]] $body) {
    $optionsFile = [IO.Path]::GetTempFileName()
    $bodyFile = [IO.Path]::GetTempFileName()
    try {
        [IO.File]::WriteAllBytes($optionsFile, $options)
        if ($body.Length -eq 0) {
            curl.exe --disable --config $optionsFile
        } else {
            [IO.File]::WriteAllBytes($bodyFile, $body)
            curl.exe --disable --config $optionsFile --data-binary "@$bodyFile"
        }
    } finally {
        Remove-Item $optionsFile, $bodyFile
    }
}

# Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
function event1 {
    Send-Event ([Text.Encoding]::ASCII.GetBytes(@'
http1.1
path-as-is
globoff
request = "POST"
url = "http://localhost:3000"
request-target = "/hooks/a?x=1&y=%20z"
header = "Host: shop.example"
header = "Content-Type: application/json"
header = "X-Signature: t=1,v1=abc"
header = "User-Agent:"
header = "Accept:"
header = "Expect:"
'@)) ([Convert]::FromBase64String('ewogICJhbW91bnQiOiAxLjEwCn0K'))
}

# Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
function event2 {
    Send-Event ([Text.Encoding]::ASCII.GetBytes(@'
http1.1
path-as-is
globoff
request = "POST"
url = "http://localhost:3000"
request-target = "/"
header = "Host: shop.example"
header = "Content-Type: application/json"
header = "X-Quotes: \"'`\\ ${a} #{b} $c {$d} %41 \\u0041"
header = "User-Agent:"
header = "Accept:"
header = "Expect:"
'@)) ([Convert]::FromBase64String('IidgXCBcIiBcbiBcdTAwNDEgXHg0MSAke0hPTUV9ICRIT01FIHskeH0gI3tleGl0fSAjJDAgJXMgJXt4fSAkKGV4aXQpIEB4IDw/cGhwID8+ICcnJyAiIiIgDQonQAoiQAoJPC9zY3JpcHQ+IMO8IOKCrCDwn5iAIOKAqCDigK4='))
}

# Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
function event3 {
    Send-Event ([Convert]::FromBase64String('aHR0cDEuMQpwYXRoLWFzLWlzCmdsb2JvZmYKcmVxdWVzdCA9ICJQVVQiCnVybCA9ICJodHRwOi8vbG9jYWxob3N0OjMwMDAiCnJlcXVlc3QtdGFyZ2V0ID0gIi94IgpoZWFkZXIgPSAiSG9zdDogc2hvcC5leGFtcGxlIgpoZWFkZXIgPSAiQ29udGVudC1UeXBlOiBhcHBsaWNhdGlvbi9vY3RldC1zdHJlYW0iCmhlYWRlciA9ICJYLUxhdGluOiBjYWbpIMOpIgpoZWFkZXIgPSAiVXNlci1BZ2VudDoiCmhlYWRlciA9ICJBY2NlcHQ6IgpoZWFkZXIgPSAiRXhwZWN0OiIK')) ([Convert]::FromBase64String('AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w=='))
}

# Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
function event4 {
    Send-Event ([Text.Encoding]::ASCII.GetBytes(@'
http1.1
path-as-is
globoff
request = "POST"
url = "http://localhost:3000"
request-target = "/same"
header = "Host: shop.example"
header = "Content-Type: application/json"
header = "X-Same: 1"
header = "X-Other: o"
header = "X-Same: 2"
header = "User-Agent:"
header = "Accept:"
header = "Expect:"
'@)) ([Text.Encoding]::ASCII.GetBytes('[]'))
}

# Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
function event5 {
    Send-Event ([Text.Encoding]::ASCII.GetBytes(@'
http1.1
path-as-is
globoff
request = "GET"
url = "http://localhost:3000"
request-target = "/ask?hub.challenge=1"
header = "Host: shop.example"
header = "User-Agent: asker/1"
header = "Accept:"
header = "Content-Type:"
header = "Expect:"
'@)) ([Text.Encoding]::ASCII.GetBytes(''))
}

# Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
function event6 {
    Send-Event ([Text.Encoding]::ASCII.GetBytes(@'
http1.1
path-as-is
globoff
request = "DELETE"
url = "http://localhost:3000"
request-target = "/gone"
header = "Host: shop.example"
header = "constructor: kept"
header = "Accept: */*"
header = "User-Agent:"
header = "Content-Type:"
header = "Expect:"
'@)) ([Text.Encoding]::ASCII.GetBytes(''))
}

# Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
function event7 {
    Send-Event ([Text.Encoding]::ASCII.GetBytes(@'
http1.1
path-as-is
globoff
request = "PATCH"
url = "http://localhost:3000"
request-target = "/at"
header = "Host: shop.example"
header = "Content-Type: text/plain; charset=utf-8"
header = "User-Agent:"
header = "Accept:"
header = "Expect:"
'@)) ([Text.Encoding]::ASCII.GetBytes('@/etc/passwd'))
}

event1
event2
event3
event4
event5
event6
event7
