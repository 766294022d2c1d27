package org.waymark.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.web.Server;

/** Somebody with a browser that has no JavaScript: signs in by the form, follows redirects, sends what forms send. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String home;
    private Page last = new Page(0, "", "");

    /**
     * A page as it came.
     *
     * @param address of it, without the server's
     */
    record Page(int status, String address, String html) {
        /** What is read on it, without what marks it up. */
        String text() {
            return html.replaceAll("(?s)<head>.*?</head>", " ")
                    .replaceAll("<[^>]+>", " ")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&")
                    .replaceAll("\\s+", " ");
        }

        /** What stands in a field that is not seen. */
        String hidden(String name) {
            var match = Pattern.compile("name=\"%s\" value=\"([^\"]*)\"".formatted(Pattern.quote(name)))
                    .matcher(html);
            return match.find() ? match.group(1) : "";
        }
    }

    private Visitor(int port) {
        home = "http://localhost:" + port;
    }

    /** Signed in, with a purpose said. */
    static Visitor signedIn(int port, String account) {
        var visitor = new Visitor(port);
        visitor.open("/sign-in");
        visitor.send("/sign-in", Map.of("username", account, "password", account));
        visitor.open("/purpose");
        visitor.send("/purpose", Map.of("purpose", "to try the pages", "next", "/"));
        return visitor;
    }

    Page open(String address) {
        return arrived(HttpRequest.newBuilder(URI.create(home + address)).GET().build());
    }

    Page send(String address, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", token());
        var body = form.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return posted(address, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    /** Sends a form with files. */
    Page send(String address, Map<String, String> fields, Map<String, String> files) {
        var form = new HashMap<>(fields);
        form.put("_csrf", token());
        return posted(address, Server.FORM, BodyPublishers.ofString(Server.form(form, files)));
    }

    private Page posted(String address, String type, BodyPublisher body) {
        return arrived(HttpRequest.newBuilder(URI.create(home + address))
                .header("Content-Type", type)
                .POST(body)
                .build());
    }

    private String token() {
        var match = TOKEN.matcher(last.html());
        return match.find() ? match.group(1) : "";
    }

    private Page arrived(HttpRequest request) {
        var response = answer(request);
        var to = response.headers().firstValue("Location");
        if (to.isPresent()) {
            return arrived(HttpRequest.newBuilder(request.uri().resolve(to.get()))
                    .GET()
                    .build());
        }
        last = new Page(response.statusCode(), request.uri().toString().substring(home.length()), response.body());
        return last;
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
