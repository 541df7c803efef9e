// Sends with .NET 6 or later: Program.cs of a new console project, then dotnet run
using System.Text;

const string Base = "http://localhost:3000";
using var client = new HttpClient(new SocketsHttpHandler
{
    AllowAutoRedirect = false,
    UseCookies = false,
    RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
});

async Task Send(string method, string target, (string Name, string Value)[] headers, byte[] body)
{
    // The target as it stands, not as Uri would write it.
    var uri = new Uri(Base + target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    using var request = new HttpRequestMessage(new HttpMethod(method), uri);
    if (body.Length > 0) request.Content = new ByteArrayContent(body);
    foreach (var (name, value) in headers)
    {
        if (request.Headers.TryAddWithoutValidation(name, value)) continue;
        // .NET keeps those that describe the content with the content.
        request.Content ??= new ByteArrayContent(body);
        request.Content.Headers.TryAddWithoutValidation(name, value);
    }
    using var response = await client.SendAsync(request);
    Console.WriteLine($"{(int)response.StatusCode} {method} {target}");
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
async Task event1()
{
    await Send("POST", "/hooks/a?x=1&y=%20z", new (string, string)[]
    {
        ("Host", "shop.example"),
        ("Content-Type", "application/json"),
        ("X-Signature", "t=1,v1=abc"),
    }, Encoding.UTF8.GetBytes("{\n  \"amount\": 1.10\n}\n"));
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
async Task event2()
{
    await Send("POST", "/", new (string, string)[]
    {
        ("Host", "shop.example"),
        ("Content-Type", "application/json"),
        ("X-Quotes", "\"'`\\ ${a} #{b} $c {$d} %41 \\u0041"),
    }, Encoding.UTF8.GetBytes("\"'`\\ \\\" \\n \\u0041 \\x41 ${HOME} $HOME {$x} #{exit} #$0 %s %{x} $(exit) @x <?php ?> ''' \"\"\" \r\n'@\n\"@\n\t</script> \u00fc \u20ac \ud83d\ude00 \u2028 \u202e"));
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
async Task event3()
{
    await Send("PUT", "/x", new (string, string)[]
    {
        ("Host", "shop.example"),
        ("Content-Type", "application/octet-stream"),
        ("X-Latin", "caf\u00e9 \u00c3\u00a9"),
    }, Convert.FromBase64String("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w=="));
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
async Task event4()
{
    await Send("POST", "/same", new (string, string)[]
    {
        ("Host", "shop.example"),
        ("Content-Type", "application/json"),
        ("X-Same", "1"),
        ("X-Other", "o"),
        ("X-Same", "2"),
    }, Encoding.UTF8.GetBytes("[]"));
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
async Task event5()
{
    await Send("GET", "/ask?hub.challenge=1", new (string, string)[]
    {
        ("Host", "shop.example"),
        ("User-Agent", "asker/1"),
    }, Encoding.UTF8.GetBytes(""));
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
async Task event6()
{
    await Send("DELETE", "/gone", new (string, string)[]
    {
        ("Host", "shop.example"),
        ("constructor", "kept"),
        ("Accept", "*/*"),
    }, Encoding.UTF8.GetBytes(""));
}

// Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
async Task event7()
{
    await Send("PATCH", "/at", new (string, string)[]
    {
        ("Host", "shop.example"),
        ("Content-Type", "text/plain; charset=utf-8"),
    }, Encoding.UTF8.GetBytes("@/etc/passwd"));
}

await event1();
await event2();
await event3();
await event4();
await event5();
await event6();
await event7();
