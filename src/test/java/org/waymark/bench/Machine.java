package org.waymark.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** On what it was measured. */
final class Machine {
    private static final long BYTES_PER_GIB = 1L << 30;

    private Machine() {}

    static Map<String, String> described() throws Exception {
        Map<String, String> machine = new LinkedHashMap<>();
        machine.put("processor", processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        machine.put("memory", system.getTotalMemorySize() / BYTES_PER_GIB + " GiB");
        machine.put("heap", Runtime.getRuntime().maxMemory() / BYTES_PER_GIB + " GiB");
        machine.put("system", system.getName() + " " + system.getVersion());
        machine.put("jdk", System.getProperty("java.vendor.version") + " " + Runtime.version());
        machine.put("duckdb", one("jdbc:duckdb:", "select version()"));
        machine.put("sqlite", one("jdbc:sqlite::memory:", "select sqlite_version()"));
        return machine;
    }

    static String line(Map<String, String> described) {
        return described.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String processor() throws Exception {
        var info = Path.of("/proc/cpuinfo");
        return Files.exists(info)
                ? Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .findFirst()
                        .orElse(System.getProperty("os.arch"))
                : System.getProperty("os.arch");
    }

    private static String one(String url, String query) throws Exception {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
