package org.waymark.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/** Compiles with the very arguments of the pom, so that weakening them there fails here. */
class NullnessTests {
    private static final String PLANTED = """
            @org.jspecify.annotations.NullMarked
            class Planted {
                int length(String text) {
                    return text.length();
                }

                int breach() {
                    return length(%s);
                }
            }
            """;

    private record Compilation(int exitCode, String output) {}

    @TempDir
    Path folder;

    @Test
    void refusesANullThatNobodyExpects() throws Exception {
        var compilation = compile(PLANTED.formatted("null"));

        assertThat(compilation.output()).contains("error: [NullAway] passing @Nullable parameter 'null'");
        assertThat(compilation.exitCode()).isNotZero();
    }

    @Test
    void acceptsTheMendedCall() throws Exception {
        var compilation = compile(PLANTED.formatted("\"\""));

        assertThat(compilation.output()).doesNotContain("error:");
        assertThat(compilation.exitCode()).isZero();
    }

    private Compilation compile(String source) throws Exception {
        var file = Files.writeString(folder.resolve("Planted.java"), source);
        var output = folder.resolve("output.txt").toFile();
        var classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString()));
        command.addAll(compilerArguments());
        command.addAll(List.of(
                "-processorpath", classPath, "-classpath", classPath, "-d", folder.toString(), file.toString()));
        var exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start()
                .waitFor();
        return new Compilation(exitCode, Files.readString(output.toPath()));
    }

    private static List<String> compilerArguments() throws Exception {
        var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml"));
        var arguments = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate("/project/build/plugins/plugin/configuration/compilerArgs/arg", pom, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < arguments.getLength(); i++) {
            texts.add(arguments.item(i).getTextContent());
        }
        return texts;
    }
}
