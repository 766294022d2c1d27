package org.waymark.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One Chromium for all tests, started when the first of them wants it. To be used by one test at a time. */
final class Chromium implements AutoCloseable {
    private static final String SETTING = "waymark.browser";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setChromiumSandbox(!"root".equals(System.getProperty("user.name"))));
    }

    /** Of this machine; the setting says which, else the first that is on the path. */
    static Optional<Path> installed() {
        var said = System.getProperty(SETTING);
        var places = said == null || said.isBlank() ? onThePath() : Stream.of(Path.of(said));
        return places.filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> onThePath() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return NAMES.stream().flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)));
    }

    static Chromium start() {
        return new Chromium(installed().orElseThrow());
    }

    /** Signed in, and kept so for other tests. */
    Session session(String origin, String account) {
        return session(origin, account, true);
    }

    Session withoutJavaScript(String origin, String account) {
        return session(origin, account, false);
    }

    private Session session(String origin, String account, boolean scripts) {
        return sessions.computeIfAbsent(
                "%s as %s %s".formatted(origin, account, scripts), key -> newSession(origin, account, scripts));
    }

    /** Of which nobody else knows, as for tests that change what a session holds. */
    Session newSession(String origin, String account, boolean scripts) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(origin)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setJavaScriptEnabled(scripts));
        return new Session(context, origin).signedIn(account);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
