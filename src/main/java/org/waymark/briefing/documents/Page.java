package org.waymark.briefing.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.waymark.briefing.Note;
import org.waymark.briefing.Table;

/**
 * A note as one HTML file that needs nothing else: no script, nothing to fetch. Printed it is the master of the PDF. How it
 * looks stands in {@code briefing/note.html}, its blocks in {@code briefing/blocks.html}.
 */
final class Page {
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Page() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("briefing/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
    }

    void write(Note note, List<Block> blocks, OutputStream out) throws IOException {
        var context = new Context(Locale.UK);
        context.setVariable("page", new Shown(note, blocks, "", true));
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        engine.process("note", context, writer);
        writer.flush();
    }

    /** The same blocks as a part of another page, where what is told in small print is folded until it is wanted. */
    String part(Note note, List<Block> blocks, String before) {
        var context = new Context(Locale.UK);
        context.setVariable("page", new Shown(note, blocks, before, false));
        return engine.process("blocks", Set.of("blocks"), context);
    }

    /**
     * All that the templates ask for, by what is public.
     *
     * @param before what ids begin with
     * @param isUnfolded whether small print is read without being asked for
     */
    record Shown(Note note, List<Block> blocks, String before, boolean isUnfolded) {
        /** Of a heading, one deeper beneath a page's own. */
        public int level(Block.Heading heading) {
            return before.isEmpty() ? heading.level() : heading.level() + 1;
        }

        public boolean isExact() {
            return note.tier() == Note.Tier.EXACT;
        }

        public String mark() {
            return Words.MARK;
        }

        public String standing() {
            return Words.standing(note.tier());
        }

        public List<Block.Heading> chapters() {
            return blocks.stream()
                    .filter(Block.Heading.class::isInstance)
                    .map(Block.Heading.class::cast)
                    .filter(heading -> heading.level() == 2)
                    .toList();
        }

        public String heading(Table.Column column) {
            return Words.heading(column);
        }

        public String svg(Block.Drawing drawing) {
            return InlineSvg.of(drawing, before);
        }
    }
}
