// Sends with Node.js and the package axios (npm install axios):  node FILE.mjs
import axios from "axios";

const base = "http://localhost:3000";
// Headers that axios adds unless it is told not to.
const own = ["Accept", "Accept-Encoding", "Content-Type", "User-Agent"];

async function send(method, target, headers, data) {
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  for (const name of own) {
    if (!names.includes(name.toLowerCase())) headers[name] = false;
  }
  const response = await axios({
    method, headers, data, url: base + target, maxRedirects: 0,
    transformRequest: [(bytes) => bytes], validateStatus: () => true,
  });
  console.log(response.status, method, target);
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
async function event1() {
  await send("POST", "/hooks/a?x=1&y=%20z", {
    ["Host"]: "shop.example",
    ["Content-Type"]: "application/json",
    ["X-Signature"]: "t=1,v1=abc",
  }, Buffer.from("{\n  \"amount\": 1.10\n}\n", "utf8"));
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
async function event2() {
  await send("POST", "/", {
    ["Host"]: "shop.example",
    ["Content-Type"]: "application/json",
    ["X-Quotes"]: "\"'`\\ ${a} #{b} $c {$d} %41 \\u0041",
  }, Buffer.from("\"'`\\ \\\" \\n \\u0041 \\x41 ${HOME} $HOME {$x} #{exit} #$0 %s %{x} $(exit) @x <?php ?> ''' \"\"\" \r\n'@\n\"@\n\t</script> \u00fc \u20ac \ud83d\ude00 \u2028 \u202e", "utf8"));
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
async function event3() {
  await send("PUT", "/x", {
    ["Host"]: "shop.example",
    ["Content-Type"]: "application/octet-stream",
    ["X-Latin"]: "caf\u00e9 \u00c3\u00a9",
  }, Buffer.from("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w==", "base64"));
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
async function event4() {
  await send("POST", "/same", {
    ["Host"]: "shop.example",
    ["Content-Type"]: "application/json",
    ["X-Same"]: "1, 2",
    ["X-Other"]: "o",
  }, Buffer.from("[]", "utf8"));
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
async function event5() {
  await send("GET", "/ask?hub.challenge=1", {
    ["Host"]: "shop.example",
    ["User-Agent"]: "asker/1",
  }, undefined);
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
async function event6() {
  await send("PATCH", "/at", {
    ["Host"]: "shop.example",
    ["Content-Type"]: "text/plain; charset=utf-8",
  }, Buffer.from("@/etc/passwd", "utf8"));
}

await event1();
await event2();
await event3();
await event4();
await event5();
await event6();
