// Sends with Java 17 or later, which needs no library:  java FILE.java
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

class Send {
    static final String BASE = "http://localhost:3000";
    static {
        // Java sends the server's own name otherwise, and refuses another.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }
    static final HttpClient CLIENT =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static byte[] text(String... pieces) {
        return String.join("", pieces).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] base64(String... pieces) {
        return Base64.getDecoder().decode(String.join("", pieces));
    }

    static void send(String method, String target, String[][] headers, byte[] body)
            throws Exception {
        var content = body.length == 0 ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(body);
        var request = HttpRequest.newBuilder(URI.create(BASE + target)).method(method, content);
        for (var header : headers) {
            request.header(header[0], header[1]);
        }
        var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding());
        System.out.println(response.statusCode() + " " + method + " " + target);
    }

    // Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
    static void event1() throws Exception {
        send("POST", "/hooks/a?x=1&y=%20z", new String[][] {
            {"Host", "shop.example"},
            {"Content-Type", "application/json"},
            {"X-Signature", "t=1,v1=abc"},
        }, text("{\n  \"amount\": 1.10\n}\n"));
    }

    // Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
    static void event2() throws Exception {
        send("POST", "/", new String[][] {
            {"Host", "shop.example"},
            {"Content-Type", "application/json"},
            {"X-Quotes", "\"'`\\ ${a} #{b} $c {$d} %41 \\u0041"},
        }, text("\"'`\\ \\\" \\n \\u0041 \\x41 ${HOME} $HOME {$x} #{exit} #$0 %s %{x} $(exit) @x <?php ?> ''' \"\"\" \r\n'@\n\"@\n\t</script> \u00fc \u20ac \ud83d\ude00 \u2028 \u202e"));
    }

    // Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
    static void event3() throws Exception {
        send("POST", "/same", new String[][] {
            {"Host", "shop.example"},
            {"Content-Type", "application/json"},
            {"X-Same", "1"},
            {"X-Other", "o"},
            {"X-Same", "2"},
        }, text("[]"));
    }

    // Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
    static void event4() throws Exception {
        send("GET", "/ask?hub.challenge=1", new String[][] {
            {"Host", "shop.example"},
            {"User-Agent", "asker/1"},
        }, text(""));
    }

    // Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
    static void event5() throws Exception {
        send("DELETE", "/gone", new String[][] {
            {"Host", "shop.example"},
            {"constructor", "kept"},
            {"Accept", "*/*"},
        }, text(""));
    }

    // Event 7, a.x0a?. .u000a */ -->, received 2026-09-21T14:13:20.000000Z
    static void event6() throws Exception {
        send("PATCH", "/at", new String[][] {
            {"Host", "shop.example"},
            {"Content-Type", "text/plain; charset=utf-8"},
        }, text("@/etc/passwd"));
    }

    public static void main(String[] arguments) throws Exception {
        event1();
        event2();
        event3();
        event4();
        event5();
        event6();
    }
}
