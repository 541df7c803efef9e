// Sends with Go, which needs no module:  go run FILE.go
package main

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

const base = "http://localhost:3000"

type header struct{ name, value string }

var client = &http.Client{
	Transport: &http.Transport{DisableCompression: true},
	CheckRedirect: func(*http.Request, []*http.Request) error {
		return http.ErrUseLastResponse
	},
}

func decoded(text string) []byte {
	body, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		log.Fatal(err)
	}
	return body
}

func send(method, target string, headers []header, body []byte) {
	request, err := http.NewRequest(method, base+target, bytes.NewReader(body))
	if err != nil {
		log.Fatal(err)
	}
	// Without one, Go sends a User-Agent of its own.
	request.Header = http.Header{"User-Agent": {""}}
	for _, h := range headers {
		switch {
		case strings.EqualFold(h.name, "Host"):
			request.Host = h.value
		case strings.EqualFold(h.name, "User-Agent"):
			request.Header.Set("User-Agent", h.value)
		default:
			// Not Add(), which would change the name's letters.
			request.Header[h.name] = append(request.Header[h.name], h.value)
		}
	}
	response, err := client.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	io.Copy(io.Discard, response.Body)
	fmt.Println(response.StatusCode, method, target)
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
func event1() {
	send("POST", "/hooks/a?x=1&y=%20z", []header{
		{"Host", "shop.example"},
		{"Content-Type", "application/json"},
		{"X-Signature", "t=1,v1=abc"},
	}, []byte("{\n  \"amount\": 1.10\n}\n"))
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
func event2() {
	send("POST", "/", []header{
		{"Host", "shop.example"},
		{"Content-Type", "application/json"},
		{"X-Quotes", "\"'`\\ ${a} #{b} $c {$d} %41 \\u0041"},
	}, []byte("\"'`\\ \\\" \\n \\u0041 \\x41 ${HOME} $HOME {$x} #{exit} #$0 %s %{x} $(exit) @x <?php ?> ''' \"\"\" \r\n'@\n\"@\n\t</script> \xc3\xbc \xe2\x82\xac \xf0\x9f\x98\x80 \xe2\x80\xa8 \xe2\x80\xae"))
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
func event3() {
	send("PUT", "/x", []header{
		{"Host", "shop.example"},
		{"Content-Type", "application/octet-stream"},
		{"X-Latin", "caf\xe9 \xc3\xa9"},
	}, decoded("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w=="))
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
func event4() {
	send("POST", "/same", []header{
		{"Host", "shop.example"},
		{"Content-Type", "application/json"},
		{"X-Same", "1"},
		{"X-Other", "o"},
		{"X-Same", "2"},
	}, []byte("[]"))
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
func event5() {
	send("GET", "/ask?hub.challenge=1", []header{
		{"Host", "shop.example"},
		{"User-Agent", "asker/1"},
	}, []byte(""))
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
func event6() {
	send("DELETE", "/gone", []header{
		{"Host", "shop.example"},
		{"constructor", "kept"},
		{"Accept", "*/*"},
	}, []byte(""))
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
func event7() {
	send("PATCH", "/at", []header{
		{"Host", "shop.example"},
		{"Content-Type", "text/plain; charset=utf-8"},
	}, []byte("@/etc/passwd"))
}

func main() {
	event1()
	event2()
	event3()
	event4()
	event5()
	event6()
	event7()
}
