package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.waymark.WaymarkApplication;
import org.waymark.identity.Vault;
import org.waymark.intake.Importer;
import org.waymark.ledger.Ledger;
import org.waymark.recording.Recording;
import org.waymark.timeliness.projection.Projection;

/** The whole program as it is delivered, with its doors on a free port of this machine, in a folder that goes with it. */
final class Home implements AutoCloseable {
    private final Path folder;
    private final ConfigurableApplicationContext context;

    private Home(Path folder, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.context = context;
    }

    static Home open() throws IOException {
        return in(newFolder());
    }

    static Path newFolder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "home");
    }

    static Home in(Path folder) {
        var context = new SpringApplicationBuilder(WaymarkApplication.class)
                .run(
                        "--waymark.home=" + folder,
                        "--waymark.demo=false",
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--logging.level.root=WARN");
        return new Home(folder, context);
    }

    Importer importer() {
        return context.getBean(Importer.class);
    }

    Recording recording() {
        return context.getBean(Recording.class);
    }

    Ledger ledger() {
        return context.getBean(Ledger.class);
    }

    Vault vault() {
        return context.getBean(Vault.class);
    }

    Projection projection() {
        return context.getBean(Projection.class);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    Path events() {
        return folder.resolve("events.db");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** The folder stays until it is closed. */
    void stop() {
        context.close();
    }

    @Override
    public void close() throws IOException {
        stop();
        FileSystemUtils.deleteRecursively(folder);
    }
}
