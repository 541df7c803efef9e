// Sends with k6; --vus and --iterations make it a load:  k6 run FILE.js
import http from "k6/http";
import encoding from "k6/encoding";
import { check } from "k6";

const base = "http://localhost:3000";

function bytes(base64) {
  return encoding.b64decode(base64);
}

function send(method, target, headers, body) {
  const response = http.request(method, base + target, body, { headers, redirects: 0 });
  check(response, { "answered with 2xx": (r) => r.status >= 200 && r.status < 300 });
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
function event1() {
  send("POST", "/hooks/a?x=1&y=%20z", {
    ["Host"]: "shop.example",
    ["Content-Type"]: "application/json",
    ["X-Signature"]: "t=1,v1=abc",
  }, "{\n  \"amount\": 1.10\n}\n");
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
function event2() {
  send("POST", "/", {
    ["Host"]: "shop.example",
    ["Content-Type"]: "application/json",
    ["X-Quotes"]: "\"'`\\ ${a} #{b} $c {$d} %41 \\u0041",
  }, "\"'`\\ \\\" \\n \\u0041 \\x41 ${HOME} $HOME {$x} #{exit} #$0 %s %{x} $(exit) @x <?php ?> ''' \"\"\" \r\n'@\n\"@\n\t</script> \u00fc \u20ac \ud83d\ude00 \u2028 \u202e");
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
function event3() {
  send("PUT", "/x", {
    ["Host"]: "shop.example",
    ["Content-Type"]: "application/octet-stream",
    ["X-Latin"]: "caf\ufffd \u00e9",
  }, bytes("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w=="));
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
function event4() {
  send("POST", "/same", {
    ["Host"]: "shop.example",
    ["Content-Type"]: "application/json",
    ["X-Same"]: "1, 2",
    ["X-Other"]: "o",
  }, "[]");
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
function event5() {
  send("GET", "/ask?hub.challenge=1", {
    ["Host"]: "shop.example",
    ["User-Agent"]: "asker/1",
  }, null);
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
function event6() {
  send("DELETE", "/gone", {
    ["Host"]: "shop.example",
    ["constructor"]: "kept",
    ["Accept"]: "*/*",
  }, null);
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
function event7() {
  send("PATCH", "/at", {
    ["Host"]: "shop.example",
    ["Content-Type"]: "text/plain; charset=utf-8",
  }, "@/etc/passwd");
}

export default function () {
  event1();
  event2();
  event3();
  event4();
  event5();
  event6();
  event7();
}
